import type { Amendment } from '../account.ts'
import type { Reason } from '../reasons.ts'
import { toLetters, toPlainLetters, UNSEEN } from './same.ts'

type Check = (amendment: Amendment, all: readonly Amendment[]) => boolean

/** What amendments of which nobody is told may do: no letter and no figure that is seen is lost by them. */
const CHECKS: Readonly<Partial<Record<Reason, Check>>> = {
  fieldSign: ({ found }) => found === '',
  joined: ({ place }, all) => {
    const joined = all.filter(
      (one) => one.reason === 'joined' && !one.also && one.place.text === place.text,
    )
    return textOf(joined, 'found') === textOf(joined, 'written')
  },
  raised: ({ found, written }) => toPlainLetters(found) === toPlainLetters(written),
  sign: ({ found, written }) => [...withoutCommon(found, written)].length <= 1,
  tickBox: ({ found }) => (found.match(/[\p{L}\p{N}]/gu) ?? []).length <= 1,
  typedBlank: ({ found, written }) =>
    /^[\s_]*$/.test(found) && written === '.'.repeat(found.length),
  unseen: ({ found, written }) => withoutCommon(found, written).replace(UNSEEN, '') === '',
}

/** Tells whether an amendment of which nobody is told keeps every letter; of one for several reasons it is not known. */
export const keepsLetters: Check = (amendment, all) =>
  amendment.also !== undefined || (CHECKS[amendment.reason]?.(amendment, all) ?? true)

const textOf = (amendments: readonly Amendment[], side: 'found' | 'written'): string =>
  toLetters(amendments.map((amendment) => amendment[side]).join(''))

/** What stands in one text after the letters with which another begins too. */
function withoutCommon(text: string, other: string): string {
  let at = 0
  while (at < text.length && text[at] === other[at]) at++
  return text.slice(at)
}
