import { editionsOf } from '../../editions/index.ts'
import { wordsOfEdition } from '../../editions/words.ts'
import { toPrintedDate } from '../../typesetting/dates.ts'
import { escapeHtml } from '../../typesetting/html/escape.ts'
import type { StatementKind } from '../../wording/index.ts'
import { sayStatement, sayStatementHtml } from '../say.ts'
import type { SiteConformance, SiteInput } from '../site.ts'

/** Writes a section of the statement: its id, its heading, what stands in it. */
type Section = (id: string, heading: StatementKind, content: string) => string

/**
 * What the statement says of each criterion of WCAG 2.2, made from what the gate has recorded and from nothing else, and of each
 * edition. Where nothing was recorded it says nothing of criteria.
 */
export const renderConformance = (
  site: SiteInput,
  language: string,
  section: Section,
): readonly string[] => [
  ...(site.conformance
    ? [section('_criteria', 'criteriaHeading', renderCriteria(site.conformance, language))]
    : []),
  section('_editions', 'editionsHeading', renderEditions(site, language)),
]

function renderCriteria(
  { date, pages, isStale, criteria }: SiteConformance,
  language: string,
): string {
  const filling = { pages: String(pages), date: escapeHtml(toPrintedDate(date, language)) }
  const groups = STATES.map(([state, kind]) => {
    const own = criteria.filter((criterion) => criterion.state === state)
    if (own.length === 0) return ''
    const items = own.map((criterion) => `<li${markOf(language)}>${toText(criterion)}</li>`)
    return `<h3>${sayStatementHtml(language, kind)}</h3>\n<ul>\n${items.join('\n')}\n</ul>`
  })
  return [
    `<p>${sayStatementHtml(language, 'criteria', filling)}</p>`,
    isStale ? `<p>${sayStatementHtml(language, 'criteriaStale')}</p>` : '',
    ...groups,
  ]
    .filter(Boolean)
    .join('\n')
}

const STATES = [
  ['faults', 'foundFaults'],
  ['nothing found', 'foundNothing'],
  ['person', 'foundByNobody'],
] as const

/** The criteria are called as the Recommendation calls them, in English. */
const markOf = (language: string): string => (language.startsWith('en') ? '' : ' lang="en"')

const toText = ({ number, name, level }: SiteConformance['criteria'][number]): string =>
  `${number} ${escapeHtml(name)} (${level})`

function renderEditions({ house }: SiteInput, language: string): string {
  const items = editionsOf(house).map(({ name }) => {
    const { title, checked } = wordsOfEdition(name, language, house)
    return `<li>${escapeHtml(title)}: ${escapeHtml(checked)}</li>`
  })
  return `<p>${escapeHtml(sayStatement(language, 'editionsChecked'))}</p>\n<ul>\n${items.join('\n')}\n</ul>`
}
