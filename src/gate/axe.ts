import type { AxeResults, RunOptions } from 'axe-core'
import { askTab } from './ask-tab.ts'
import type { Fault, PageCheck, Visit } from './check.ts'
import type { ModeName } from './mode.ts'

/** The rules that ask for colours: in modes that change nothing else, these alone. */
const COLOURS: readonly ModeName[] = ['dark', 'contrast', 'dark contrast']

/**
 * axe-core with every rule that it has, those of AAA, of WCAG 2.2 and the experimental ones too. `script` is its text. Both
 * rules of contrast are needed: what has less than 4.5:1 the enhanced one leaves to the other (axe-core 4.14). Without
 * JavaScript it cannot run: promises are never kept there.
 */
export const makeAxe = (script: string): PageCheck => ({
  ...AXE,
  async look({ tab, mode }: Visit) {
    if (!(await tab.evaluate('typeof axe === "object"'))) await tab.evaluate(script)
    const found = await askTab(tab, runAxe, COLOURS.includes(mode))
    return found.map(toFault)
  },
})

interface AxeFinding {
  readonly id: string
  readonly help: string
  readonly helpUrl: string
  readonly selector: string
}

const toFault = ({ id, help, helpUrl, selector }: AxeFinding): Fault => ({
  rule: `axe/${id}`,
  reason: help,
  hint: `${helpUrl.split('?')[0]} says how to mend it`,
  selector,
})

declare const axe: {
  getRules(): { ruleId: string; tags: string[] }[]
  run(context: Document, options: RunOptions): Promise<AxeResults>
}

async function runAxe(coloursAlone: boolean): Promise<AxeFinding[]> {
  const COLOUR = ['color-contrast', 'color-contrast-enhanced', 'link-in-text-block']
  const all = axe
    .getRules()
    .filter(({ tags }) => !tags.includes('deprecated'))
    .map(({ ruleId }) => ruleId)
  const { violations } = await axe.run(document, {
    resultTypes: ['violations'],
    elementRef: true,
    runOnly: { type: 'rule', values: coloursAlone ? COLOUR : all },
  })
  return violations.flatMap(({ id, help, helpUrl, nodes }) =>
    nodes.map(({ element }) => ({
      id,
      help,
      helpUrl,
      selector: element ? gate.selectorOf(element) : '',
    })),
  )
}

/** What is asked of axe-core, and what it speaks for: the criteria that its rules (4.14) are tagged with, those aside that are deprecated. */
export const AXE: Omit<PageCheck, 'look'> = {
  name: 'axe',
  asks: 'Does axe-core find nothing, with all its rules?',
  criteria: [
    '1.1.1',
    '1.2.2',
    '1.3.1',
    '1.3.4',
    '1.3.5',
    '1.4.1',
    '1.4.2',
    '1.4.3',
    '1.4.4',
    '1.4.6',
    '1.4.12',
    '2.1.1',
    '2.1.3',
    '2.2.1',
    '2.2.2',
    '2.2.4',
    '2.4.1',
    '2.4.2',
    '2.4.4',
    '2.4.9',
    '2.5.3',
    '2.5.8',
    '3.1.1',
    '3.1.2',
    '3.2.5',
    '3.3.2',
    '4.1.2',
  ],
  modes: ['light', ...COLOURS, 'narrow', 'search that finds', 'search that finds nothing'],
  hint: 'see the rule',
}
