import type { Press } from '../../../press/press.ts'
import type { AttachedFile, Figure, Image, Publication } from '../../../publication/tree.ts'

/** Prints pictures in the press, each alone on a page of its own, from their files. */
export function printPictures(
  pictures: readonly (Figure | Image)[],
  { name, files }: Publication,
  press: Press,
): Promise<Uint8Array> {
  const html = `<!doctype html><style>${STYLE}</style>${pictures.map((one) => toPage(one, files)).join('')}`
  const job = { name: `${name} (pictures)`, javascript: false, deadline: DEADLINE }
  return press.use(job, async (page) => {
    await page.setContent(html)
    return page.pdf({ preferCSSPageSize: true })
  })
}

/** Milliseconds in which pictures are printed, or the page taken for hung. */
const DEADLINE = 120_000

const STYLE =
  '@page{size:800px 1100px;margin:40px}body{margin:0}div{break-after:page}img{display:block;max-width:700px;max-height:1000px}'

const toPage = ({ file }: Figure | Image, files: readonly AttachedFile[]): string => {
  const bytes = files.find(({ path }) => path === file)?.bytes ?? new Uint8Array()
  const address = `data:${typeOf(file)};base64,${Buffer.from(bytes).toString('base64')}`
  return `<div><img src="${address}" alt=""></div>`
}

/** What kind of picture a file is, by the end of its name. */
const typeOf = (file: string): string => {
  const ending = file.toLowerCase().replace(/^.*\./, '')
  return `image/${{ svg: 'svg+xml', jpg: 'jpeg' }[ending] ?? ending}`
}
