import type { WordPlace } from '../place.ts'
import type { StoryPicture } from '../story/story.ts'
import * as kinds from './kinds.ts'
import { escapeBracketed } from './text/escape.ts'
import type { Writing } from './writing.ts'

/** A picture as Markdown; undefined for one that is only decorative. Its file is kept, and what it lacks is told. */
export function toImage(
  picture: StoryPicture,
  place: WordPlace,
  writing: Writing,
): string | undefined {
  const { alternative, isDecorative, file } = picture
  if (isDecorative) {
    writing.ledger.tell(kinds.pictureDecorative, { place, words: file })
    writing.ledger.change('pictures')
    return undefined
  }
  const words = alternative.replace(/\s+/g, ' ').trim()
  if (words === '') writing.ledger.tell(kinds.alternativeMissing, { place, words: file })
  return `![${escapeBracketed(words)}](${writing.keep(picture)})`
}
