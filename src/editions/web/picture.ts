import { attachedAddress } from '../../publication/attached.ts'
import { addressOf } from '../../publication/catalogue.ts'
import type { Figure, Image, Part } from '../../publication/tree.ts'
import { attributes } from '../../typesetting/html/escape.ts'
import { relativeAddress } from '../../typesetting/relative.ts'
import { aloneIn } from './alone.ts'
import type { WebPage } from './page.ts'

/** A picture; its size is given where it was looked at, so that the text does not move when it comes. */
export function renderPicture(picture: Figure | Image, { publication, part }: WebPage): string {
  const { file, alternative } = picture
  const address = attachedAddress(publication.name, file)
  const src = relativeAddress(addressOf(publication, part), address)
  const shown = publication.files.find((attached) => attached.path === file)?.shown
  const size = typeof shown === 'object' && shown
  return `<img${attributes({ class: classOf(picture, part), src, alt: alternative, ...size })}>`
}

/** `inline`: within a sentence, and set as high as its line; `alone`: all that a paragraph or a cell holds. */
function classOf(picture: Figure | Image, part: Part): string | undefined {
  if (picture.type === 'figure') return undefined
  return aloneIn(part).has(picture) ? 'alone' : 'inline'
}
