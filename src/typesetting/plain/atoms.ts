import type { Inline } from '../../publication/tree.ts'
import { furnish } from '../furniture.ts'
import { bracket } from './bracket.ts'
import { ourWords } from './our-words.ts'
import type { PlainSetting } from './setting.ts'
import { type Stress, within } from './stress.ts'
import { LINE_END } from './wrap.ts'

/** Text of the publication, and how it is set off; words of ours, as lines are filled with them; or an end of line. */
export type Atom =
  | { readonly words: string; readonly stress: Stress }
  | { readonly ours: readonly string[] }
  | typeof LINE_END

/** What inlines say, piece by piece, and what is added after them. */
export function* atomsOf(
  inlines: readonly Inline[],
  setting: PlainSetting,
  stress: Stress = 'none',
): Generator<Atom> {
  for (const inline of inlines) {
    if ('children' in inline) yield* atomsOf(inline.children, setting, stressWithin(inline, stress))
    else if (inline.type === 'break') yield LINE_END
    else if ('value' in inline) yield { words: inline.value, stress }
    const ours = addedAfter(inline, setting)
    if (ours.length > 0) yield { ours }
  }
}

const stressWithin = ({ type }: Inline, stress: Stress): Stress =>
  type === 'emphasis' || type === 'strong' ? within(stress, type) : stress

/** What is added after an inline, between its marks. */
function addedAfter(inline: Inline, setting: PlainSetting): readonly string[] {
  const { language, signs, expanded, addressAfter } = setting
  switch (inline.type) {
    case 'link': {
      const address = addressAfter(inline)
      return address ? [`<${address}>`] : []
    }
    case 'abbreviation': {
      const { expansion } = inline
      return expanded.has(inline)
        ? ourWords(bracket(furnish(language, 'expansion', { expansion }), signs))
        : []
    }
    case 'noteReference':
      return [bracket(furnish(language, 'noteReference', { label: inline.label }), signs)]
    case 'image': {
      const { alternative } = inline
      return ourWords(bracket(furnish(language, 'picture', { alternative }), signs))
    }
    case 'emphasis':
    case 'strong':
    case 'foreign':
    case 'speaker':
    case 'text':
    case 'break':
      return []
  }
}
