import { toWords } from './find-words.ts'
import { LONGEST, TURNING, VIEWS } from './view.ts'
import type { Windows } from './windows.ts'
import type { LaidPages } from './word.ts'

/** Lays a page out in every window, and finds every word in each. */
export async function layOut({ fill, find, width }: Windows, html: string): Promise<LaidPages> {
  const filling = { html, dot: DOT, longest: LONGEST, withoutText: WITHOUT_TEXT }
  const height = await fill(filling)
  const unseen = VIEWS.map((view) => view.unseen)
  const found = await find({ unseen, turning: TURNING })
  return { width, height, windows: toWords(found) }
}

/** Painted over nothing: every text, and what goes with it, is as if it were not there. */
const WITHOUT_TEXT =
  '*, ::before, ::after { -webkit-text-fill-color: transparent !important; -webkit-text-stroke-color: transparent !important; text-shadow: none !important } svg text { fill: transparent !important; stroke: transparent !important }'

/** A picture that is always there, and as large as its element says. */
const DOT = 'data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7'
