import { addressOf } from '../../publication/catalogue.ts'
import type { Figure } from '../../publication/tree.ts'
import { attributes, escapeHtml } from '../../typesetting/html/escape.ts'
import { relativeAddress } from '../../typesetting/relative.ts'
import type { WebPage } from './page.ts'
import { sizeOf } from './picture-size.ts'

/** The path of a publication's own file in the web root: `reaching-out/map.png`. */
export const attachedPath = (publicationName: string, file: string): string =>
  `${publicationName}/${file}`

/** A figure; its size is given where its bytes tell it, so that the text does not move when it comes. */
export function renderFigure(figure: Figure, { publication, part }: WebPage): string {
  const { id, file, alternative, caption } = figure
  const path = attachedPath(publication.name, file)
  const src = relativeAddress(addressOf(publication, part), path)
  const bytes = publication.files.find((attached) => attached.path === file)?.bytes
  const image = attributes({ src: encodeURI(src), alt: alternative, ...(bytes && sizeOf(bytes)) })
  const words = caption ? `\n<figcaption>${escapeHtml(caption)}</figcaption>` : ''
  return `<figure${attributes({ id })}>\n<img${image}>${words}\n</figure>`
}
