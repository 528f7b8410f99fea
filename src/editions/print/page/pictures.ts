import type { AttachedFile, Image, Publication } from '../../../publication/tree.ts'
import { mediaTypeOf } from '../../../typesetting/media-types.ts'
import type { Layout } from '../layouts/layout.ts'
import { type Attributes, element, type Kid, type PageNode } from './node.ts'
import { pictureRooms } from './picture-room.ts'
import { type PageBlocks, renderBlocks, renderInlines } from './render.ts'
import { toSingleSpaces } from './spaces.ts'

/**
 * A picture with its caption, and beneath it what is said of its source. In the tags the caption stands beside the picture,
 * not in it: of what stands in one nothing is read but its alternative.
 */
export function renderFigure(publication: Publication, layout: Layout): PageBlocks['figure'] {
  const { files } = publication
  const roomFor = pictureRooms(publication, layout)
  return (block, setting) => {
    const { id, file, alternative, caption, foot } = block
    const room = roomFor(block)
    const style = room < layout.picture ? `max-height:${room}mm` : undefined
    const words = caption ? renderInlines(caption, setting) : []
    const source = { ...toPicture('figure', file, alternative, files), style }
    const picture = element('img', source, [], {
      type: 'Figure',
      alternative: toSingleSpaces(alternative),
      placement: 'block',
    })
    const own = { id: setting.toId(id) }
    const figure =
      words.length > 0
        ? element('figure', own, [picture, toCaption(words)], { type: 'Sect' })
        : element('figure', own, [picture])
    const beneath = element('div', { class: 'foot' }, renderBlocks(foot, setting))
    return element('div', { class: 'picture' }, [figure, beneath])
  }
}

const toCaption = (words: readonly Kid[]): PageNode =>
  element('figcaption', {}, words, { type: 'Caption' })

/** A small picture within a sentence. */
export const renderImage = ({ file, alternative }: Image, files: Publication['files']): PageNode =>
  element('img', toPicture('image', file, alternative, files), [], {
    type: 'Figure',
    alternative: toSingleSpaces(alternative),
  })

/** A picture itself, in the page as an address: the press fetches nothing. */
const toPicture = (
  name: string,
  file: string,
  alternative: string,
  files: readonly AttachedFile[],
): Attributes => ({
  class: name,
  src: toDataAddress(file, files),
  alt: toSingleSpaces(alternative),
})

function toDataAddress(path: string, files: readonly AttachedFile[]): string {
  const bytes = files.find((file) => file.path === path)?.bytes ?? new Uint8Array()
  return `data:${mediaTypeOf(path)};base64,${Buffer.from(bytes).toString('base64')}`
}
