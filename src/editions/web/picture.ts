import { attachedAddress } from '../../publication/attached.ts'
import { addressOf } from '../../publication/catalogue.ts'
import type { Figure, Image } from '../../publication/tree.ts'
import { attributes } from '../../typesetting/html/escape.ts'
import { relativeAddress } from '../../typesetting/relative.ts'
import type { WebPage } from './page.ts'

/** A picture; its size is given where it was looked at, so that the text does not move when it comes. */
export function renderPicture(picture: Figure | Image, { publication, part }: WebPage): string {
  const { type, file, alternative } = picture
  const address = attachedAddress(publication.name, file)
  const src = relativeAddress(addressOf(publication, part), address)
  const shown = publication.files.find((attached) => attached.path === file)?.shown
  const size = typeof shown === 'object' && shown
  const inline = type === 'image' && 'inline'
  return `<img${attributes({ class: inline, src, alt: alternative, ...size })}>`
}
