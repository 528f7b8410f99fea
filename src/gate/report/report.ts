import type { Message } from '../../message/message.ts'
import { CRITERIA, type Criterion } from '../criteria.ts'
import type { Tool } from '../tool.ts'
import { OWN, TOOLS } from '../tools.ts'

/** What came of one criterion: `person` where no tool that ran speaks for it. Nothing found is no proof that it is met. */
export type State = 'faults' | 'nothing found' | 'person'

/** One criterion, and what the tools say of it. */
export interface CriterionResult extends Criterion {
  readonly state: State
  /** The names of the tools that ran and speak for it. */
  readonly tools: readonly string[]
  readonly errors: number
}

/** One tool, whether it ran and saw every page, and how many errors and warnings it had. */
export interface ToolResult extends Tool {
  readonly ran: boolean
  readonly errors: number
  readonly warnings: number
}

/** What the gate has judged, and what it says: the JSON of the report. */
export interface GateReport {
  readonly version: 1
  readonly standard: 'WCAG 2.2'
  /** When, as `2026-11-29`. */
  readonly date: string
  /** SHA-256 of the templates and styles of which the pages are made; none of a folder that is not ours. */
  readonly templates?: string
  readonly pages: number
  readonly errors: number
  readonly warnings: number
  readonly tools: readonly ToolResult[]
  readonly criteria: readonly CriterionResult[]
}

/** What a report is made of. */
export interface Judged {
  readonly date: string
  readonly templates?: string | undefined
  readonly pages: number
  /** The titles of the validators that ran. */
  readonly ran: readonly string[]
  /** Those of them that have not reported on every page. */
  readonly unreported: readonly string[]
  readonly messages: readonly Message[]
}

/** Makes the report, criterion by criterion. */
export function toReport({
  date,
  templates,
  pages,
  ran,
  unreported,
  messages,
}: Judged): GateReport {
  const seen = ran.filter((title) => !unreported.includes(title))
  const tools = TOOLS.map((tool) => toResult(tool, seen, messages))
  return {
    version: 1,
    standard: 'WCAG 2.2',
    date,
    ...(templates && { templates }),
    pages,
    errors: countOf(messages, 'error'),
    warnings: countOf(messages, 'warning'),
    tools,
    criteria: CRITERIA.map((criterion) => judge(criterion, tools)),
  }
}

function toResult(tool: Tool, seen: readonly string[], messages: readonly Message[]): ToolResult {
  const { name, title, asks, criteria, modes } = tool
  const own = messages.filter(({ rule }) => isOf(tool, rule))
  return {
    name,
    title,
    asks,
    criteria,
    modes,
    ran: seen.includes(isOurs(tool) ? OWN : title),
    errors: countOf(own, 'error'),
    warnings: countOf(own, 'warning'),
  }
}

const isOf = ({ name }: Tool, rule: string): boolean =>
  name.endsWith('/') ? rule.startsWith(name) : rule === name

const isOurs = ({ name }: Tool): boolean => name === 'axe/' || name.startsWith('page-')

/**
 * An error of a tool counts against each criterion that the tool speaks for: what it found may break any of them.
 */
function judge(criterion: Criterion, tools: readonly ToolResult[]): CriterionResult {
  const speaking = tools.filter(({ ran, criteria }) => ran && criteria.includes(criterion.number))
  const errors = speaking.reduce((sum, tool) => sum + tool.errors, 0)
  const state = speaking.length === 0 ? 'person' : errors > 0 ? 'faults' : 'nothing found'
  return { ...criterion, state, tools: speaking.map(({ name }) => name.replace(/\/$/, '')), errors }
}

const countOf = (messages: readonly Message[], wanted: Message['severity']): number =>
  messages.filter(({ severity }) => severity === wanted).length
