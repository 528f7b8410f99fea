import {
  lanesOf,
  type Milestone,
  type Timeline,
  timelinesOf,
} from '../../../../publication/timeline/timeline.ts'
import type { Timing } from '../../../../publication/timeline/timing.ts'
import type { Part, Table } from '../../../../publication/tree.ts'
import { countInWords } from '../../../../wording/counts.ts'
import { upToNumber } from '../../../expectations/labels.ts'
import { say as sayFurniture } from '../../../expectations/say.ts'
import { type ExpectedElement, type ExpectedValue, element } from '../shape/node.ts'
import {
  inOurs,
  inText,
  languageOf,
  linkTo,
  placeOf,
  say,
  sayWith,
  type WholePage,
} from './setting.ts'
import { expectDrawing } from './timeline-drawing.ts'

/** The timelines that are made of the tables of a part, after its text. */
export const expectTimelines = (page: WholePage, part: Part): readonly ExpectedElement[] =>
  timelinesOf(page.publication, part).map((timeline) => expectTimeline(timeline, page))

function expectTimeline(timeline: Timeline, page: WholePage): ExpectedElement {
  const { table, milestones } = timeline
  const id = `_timeline-${table.id}`
  const name = nameOf(table, page)
  const title = say('timelineOf', page, { table: name })
  const link = element('a', { href: onPage(table.id, page), ...inText(page) }, [name])
  const lanes = [...lanesOf(timeline).keys()].join('; ')
  const marks = { class: 'timeline', id, 'aria-labelledby': `${id}-heading`, ...inOurs(page) }
  return element('section', marks, [
    element('h2', { id: `${id}-heading` }, [title]),
    element('p', { class: 'ours' }, sayWith('timelineMade', page, { table: [link] })),
    element('figure', {}, [
      expectDrawing(timeline, {
        id,
        title,
        description: say('timelineDescription', page, { lanes }),
        language: languageOf(page),
      }),
      element('figcaption', {}, [captionOf(milestones, page)]),
    ]),
    element(
      'ol',
      {},
      milestones.map((one) => expectMilestone(one, page)),
    ),
  ])
}

const nameOf = ({ caption, number, id }: Table, page: WholePage): string =>
  upToNumber(caption, number) ||
  sayFurniture(languageOf(page), 'tableCounted', { count: number ?? id.replace(/^table-/, '') })

const onPage = (id: string, page: WholePage): ExpectedValue =>
  linkTo(`${placeOf(page)}#${encodeURIComponent(id)}`, page)

/** How many rows there are, from when to when, and what each kind of bar means that there is. */
function captionOf(milestones: readonly Milestone[], page: WholePage): string {
  const rows = (some: readonly Milestone[]): string =>
    countInWords('row', some.length, languageOf(page))
  const { named = [], about = [] } = Object.groupBy(milestones, ({ timing }) =>
    timing.isNamed ? 'named' : 'about',
  )
  const [first, last] = [
    milestones[0]?.timing.said ?? '',
    lastOf(milestones.map(({ timing }) => timing)),
  ]
  const span = say('timelineSpan', page, { rows: rows(milestones), first, last })
  const sentences = [withCapital(span)]
  if (named.length > 0) sentences.push(say('timelineNamed', page, { rows: rows(named) }))
  if (about.length > 0) sentences.push(say('timelineAbout', page, { rows: rows(about) }))
  return sentences.join(' ')
}

/** The time that ends last; of several the one that begins last, and of these the last. */
const lastOf = (timings: readonly Timing[]): string =>
  timings.reduce<Timing | undefined>((latest, one) => {
    const isLater =
      !latest || one.last > latest.last || (one.last === latest.last && one.first >= latest.first)
    return isLater ? one : latest
  }, undefined)?.said ?? ''

function expectMilestone(
  { row, title, lead, timing }: Milestone,
  page: WholePage,
): ExpectedElement {
  return element('li', {}, [
    element('span', { class: 'when' }, [withCapital(timing.said)]),
    ' ',
    element('span', inText(page), [
      element('a', { href: onPage(row.id, page) }, [title]),
      ' ',
      element('span', { class: 'lead' }, [lead]),
    ]),
  ])
}

const withCapital = ([first = '', ...others]: string): string =>
  first.toUpperCase() + others.join('')
