import type { AttachedFile, Figure, Image, Publication } from '../../../publication/tree.ts'
import { attributes } from '../../../typesetting/html/escape.ts'
import { renderBlocks, renderInlines } from '../../../typesetting/html/render.ts'
import type { BlockRenderers } from '../../../typesetting/html/setting.ts'
import { mediaTypeOf } from '../../../typesetting/media-types.ts'
import { toSingleSpaces } from './spaces.ts'

/** A picture with its caption, and beneath it what is said of its source. */
export const renderFigure =
  (publication: Publication): BlockRenderers['figure'] =>
  (figure, setting) => {
    const words = figure.caption && renderInlines(figure.caption, setting)
    const own = attributes({ id: setting.toId(figure.id) })
    return [
      `<div class="picture"><figure${own}>${renderPicture(figure, publication)}`,
      words ? `<figcaption>${words}</figcaption>` : '',
      `</figure><div class="foot">${renderBlocks(figure.foot, setting)}</div></div>`,
    ].join('')
  }

/** A picture itself, in the page as an address: the press fetches nothing. */
export const renderPicture = (
  { type, file, alternative }: Figure | Image,
  { files }: Pick<Publication, 'files'>,
): string =>
  `<img${attributes({ class: type, src: toDataAddress(file, files), alt: toSingleSpaces(alternative) })}>`

function toDataAddress(path: string, files: readonly AttachedFile[]): string {
  const bytes = files.find((file) => file.path === path)?.bytes ?? new Uint8Array()
  return `data:${mediaTypeOf(path)};base64,${Buffer.from(bytes).toString('base64')}`
}
