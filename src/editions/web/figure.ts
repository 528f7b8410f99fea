import { attachedAddress } from '../../publication/attached.ts'
import { addressOf } from '../../publication/catalogue.ts'
import type { Figure } from '../../publication/tree.ts'
import { attributes, escapeHtml } from '../../typesetting/html/escape.ts'
import { relativeAddress } from '../../typesetting/relative.ts'
import type { WebPage } from './page.ts'
import { sizeOf } from './picture-size.ts'

/** A figure; its size is given where its bytes tell it, so that the text does not move when it comes. */
export function renderFigure(figure: Figure, { publication, part }: WebPage): string {
  const { id, file, alternative, caption } = figure
  const address = attachedAddress(publication.name, file)
  const src = relativeAddress(addressOf(publication, part), address)
  const bytes = publication.files.find((attached) => attached.path === file)?.bytes
  const image = attributes({ src, alt: alternative, ...(bytes && sizeOf(bytes)) })
  const words = caption ? `\n<figcaption>${escapeHtml(caption)}</figcaption>` : ''
  return `<figure${attributes({ id })}>\n<img${image}>${words}\n</figure>`
}
