import { say } from '../../expectations/say.ts'
import { textOf } from '../../pdf/texts.ts'
import { lettersOf } from './letters.ts'
import type { LinkTag } from './link-tags.ts'

/** Tells the words at the end of a note that lead back, `Note to page 5`. */
export function isBackIn(language: string): (link: LinkTag) => boolean {
  const [before = '', after = ''] = say(language, 'notePage', { page: PAGE })
    .split(PAGE)
    .map((words) => lettersOf(words).join(''))
  return ({ shown }) => {
    const words = lettersOf(textOf(shown)).join('')
    const isAround = words.startsWith(before) && words.endsWith(after)
    return isAround && /^\d+$/.test(words.slice(before.length, words.length - after.length))
  }
}

/** Stands for a number. */
const PAGE = '\n'
