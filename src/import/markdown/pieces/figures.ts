import type { StoryPicture } from '../../story/story.ts'
import { toImage } from '../pictures.ts'
import type { Writing } from '../writing.ts'
import { toCaption } from './caption-text.ts'
import type { Caption } from './captions.ts'
import type { Piece } from './piece.ts'

/** A picture as a figure with its caption; of one that is left out, its caption alone. */
export function toFigure(
  picture: StoryPicture,
  caption: Caption | undefined,
  writing: Writing,
): readonly Piece[] {
  const { place } = picture
  const image = toImage(picture, place, writing)
  const written = caption && toCaption(caption, 'caption', writing)
  if (image === undefined)
    return written ? [{ type: 'paragraph', begins: 'caption', ...written }] : []
  return [{ type: 'figure', image, place, ...(written && { caption: written }) }]
}
