import type { HtmlFault } from '../page-rules.ts'
import { layOut } from './lay-out.ts'
import { findMisplaced } from './order.ts'
import { findOverlapping } from './overlap.ts'
import { findInk } from './picture.ts'
import { VIEWS } from './view.ts'
import type { Windows } from './windows.ts'
import type { LaidPages, LaidWord } from './word.ts'

/** So many faults are told of a page at one width. */
const MOST = 5

/**
 * Looks at a page, which has our style sheet in it, as a reader with a wide window sees it and one with a narrow one: every
 * word has left its ink, but those that are only heard on purpose; none is turned, mirrored or set over others; and those of a publication
 * stand in the order in which they are read. The windows are left with the page in them.
 */
export async function seenFaults(open: Windows, html: string): Promise<readonly HtmlFault[]> {
  const page = await layOut(open, html)
  const windows = page.windows.map((words) => words.filter(isLookedFor))
  const lost = await findLost(open, page, windows.flat())
  return windows.flatMap((words, index) => faultsIn(words, lost, VIEWS[index]?.width ?? 0))
}

/**
 * A word that must be seen: not one that is scrolled, one that has no letter, figure or sign, nor one for which the machine
 * may have no face: our own are not loaded here.
 */
const isLookedFor = ({ text, isUnseen, isScrolled }: LaidWord): boolean =>
  !isUnseen && !isScrolled && FACED.test(text) && /[\p{L}\p{N}\p{P}\p{S}]/u.test(text)

/** Letters and signs of which every machine has a face: Latin, Greek, Cyrillic, and what stands among them. */
const FACED =
  /^[\u0021-\u017f\u0218-\u021b\u0370-\u03ff\u0400-\u045f\u1e00-\u1eff\u2010-\u2027\u2030-\u203a\u20ac]+$/

function faultsIn(
  words: readonly LaidWord[],
  lost: ReadonlySet<LaidWord>,
  width: number,
): readonly HtmlFault[] {
  const turned = new Set(words.filter((word) => word.turned !== ''))
  const misplaced = new Set(findMisplaced(words))
  const over = findOverlapping(words)
  const at = `in a window of ${width} pixels`
  return [
    ...tell(words, lost, (text) => `${text} cannot be seen ${at}`),
    ...tell(words, turned, (text, word) => `${text} is turned (${word.turned}) ${at}`),
    ...tell(words, over, (text) => `${text} stands over other words ${at}`),
    ...tell(words, misplaced, (text) => `${text} does not stand where it is read ${at}`),
  ]
}

/** The words that leave no ink, on any of their lines. */
async function findLost(
  open: Windows,
  page: LaidPages,
  words: readonly LaidWord[],
): Promise<ReadonlySet<LaidWord>> {
  const places = words.flatMap((word) => word.rects.map((rect) => ({ word, rect })))
  const rects = places.map(({ rect }) => rect)
  const ink = await findInk(open, page, rects)
  const without = places.filter((_, at) => ink[at] === false).map(({ word }) => word)
  return new Set([...without, ...words.filter(isNowhere)])
}

const isNowhere = ({ rects }: LaidWord): boolean =>
  rects.every(([, , width, height]) => width * height === 0)

/** Words with a fault that follow one another are told as one. */
function tell(
  words: readonly LaidWord[],
  faulty: ReadonlySet<LaidWord>,
  toReason: (text: string, word: LaidWord) => string,
): readonly HtmlFault[] {
  const rows: LaidWord[][] = []
  for (const [at, word] of words.entries()) {
    if (!faulty.has(word)) continue
    const before = words[at - 1]
    if (before && faulty.has(before)) rows.at(-1)?.push(word)
    else rows.push([word])
  }
  return rows.slice(0, MOST).flatMap((row) => {
    const [first] = row
    if (!first) return []
    const shown = row.slice(0, 12).map(({ text }) => text)
    const text = `“${shown.join(' ')}${row.length > 12 ? ' …' : ''}”`
    const place = first.id ? ` (#${first.id})` : ''
    return [{ rule: 'web-seen', reason: `${toReason(text, first)}${place}` }]
  })
}
