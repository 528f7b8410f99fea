import type { Timeline } from '../../../publication/timeline/timeline.ts'
import { toPrintedDate } from '../../../typesetting/dates.ts'
import { attributes, escapeHtml } from '../../../typesetting/html/escape.ts'
import {
  type DrawnBar,
  type DrawnLane,
  type DrawnLine,
  layOut,
  round,
  type Tick,
} from './layout.ts'

/** What a drawing is called and says, for those who do not see it; its elements' ids begin with `id`. */
export interface DrawingWords {
  readonly id: string
  readonly title: string
  readonly description: string
  readonly language: string
}

/**
 * A timeline as a drawing: it takes the colour of the text round it, so that it is seen in the dark, in forced colours and on paper;
 * a bar is full or an outline, and so told apart without colour (WCAG 2.2, 1.4.1). It is heard as one picture: Firefox tells what is
 * in an image too, if nothing hides it.
 */
export function renderDrawing(timeline: Timeline, words: DrawingWords): string {
  const { id, title, description, language } = words
  const { width, height, ticks, lanes } = layOut(timeline, roomFor(language))
  const marks = attributes({
    viewBox: `0 0 ${width} ${height}`,
    role: 'img',
    'aria-labelledby': `${id}-title`,
    'aria-describedby': `${id}-description`,
  })
  return `<svg${marks}>
<title id="${id}-title">${escapeHtml(title)}</title>
<desc id="${id}-description">${escapeHtml(description)}</desc>
<g aria-hidden="true">
${ticks.map((tick) => renderTick(tick, height, language)).join('\n')}
${lanes.map(renderLane).join('\n')}
</g>
</svg>`
}

/** Units that the words of the longest month need, of eight a character, with a little on both sides. */
function roomFor(language: string): number {
  const dates = Array.from(
    { length: 12 },
    (_, month) => `2006-${String(month + 1).padStart(2, '0')}`,
  )
  return 8 * Math.max(...dates.map((date) => toPrintedDate(date, language).length)) + 10
}

function renderTick(
  { month, isYear, x, hasWords }: Tick,
  height: number,
  language: string,
): string {
  const year = String(Math.floor(month / 12)).padStart(4, '0')
  const date = isYear ? year : `${year}-${String((month % 12) + 1).padStart(2, '0')}`
  const line = `<line${attributes({ x1: x, y1: 0, x2: x, y2: height })}></line>`
  const words = attributes({ class: 'when', x: round(x + 5), y: 14 })
  return hasWords
    ? `${line}\n<text${words}>${escapeHtml(toPrintedDate(date, language))}</text>`
    : line
}

const renderLane = ({ lines, bars }: DrawnLane): string =>
  [...lines.map((line) => renderLine(line, 'lane')), ...bars.map(renderBar)].join('\n')

function renderLine({ text, anchor, ...at }: DrawnLine, kind?: 'lane'): string {
  const end = anchor === 'end' && anchor
  return `<text${attributes({ class: kind, ...at, 'text-anchor': end })}>${escapeHtml(text)}</text>`
}

function renderBar({ milestone, lines, x, y, width, height }: DrawnBar): string {
  const fill = milestone.timing.isNamed ? 'currentColor' : 'none'
  const bar = attributes({ x, y, width, height, fill })
  return `${lines.map((line) => renderLine(line)).join('\n')}\n<rect${bar}></rect>`
}
