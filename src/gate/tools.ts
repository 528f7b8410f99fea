import { AXE } from './axe.ts'
import { PAGE_CHECKS } from './checks/index.ts'
import type { Tool } from './tool.ts'

/** The title under which our own checks, and axe-core beside them, are run. */
export const OWN = 'axe-core and our own checks in every mode'

/** The tools of others. What they speak for is what their planted faults have shown (tests/defects). */
const OTHERS: readonly Tool[] = [
  {
    name: 'pa11y-axe/',
    title: 'pa11y-ci with axe',
    asks: 'Does axe, as pa11y-ci runs it, find nothing?',
    criteria: AXE.criteria,
    modes: ['light'],
  },
  {
    name: 'pa11y-htmlcs/',
    title: 'pa11y-ci with HTML CodeSniffer',
    asks: 'Does HTML CodeSniffer find nothing at WCAG 2 AAA?',
    criteria: [
      '1.1.1',
      '1.3.1',
      '1.4.3',
      '1.4.6',
      '2.4.1',
      '2.4.2',
      '3.1.1',
      '3.1.2',
      '3.2.2',
      '3.3.2',
      '4.1.2',
    ],
    modes: ['light'],
  },
  {
    name: 'nu/',
    title: 'Nu Html Checker',
    asks: 'Are HTML, CSS and SVG as their standards want them?',
    criteria: ['1.3.1', '3.1.1', '4.1.2'],
    modes: [],
  },
  {
    name: 'html-validate/',
    title: 'html-validate',
    asks: 'Is the HTML well made?',
    criteria: ['1.1.1', '1.3.1', '2.4.4', '3.1.1', '3.2.2', '4.1.2'],
    modes: [],
  },
  { ...AXE, name: 'axe/', title: 'axe-core' },
]

/** Every tool of the gate. */
export const TOOLS: readonly Tool[] = [
  ...OTHERS,
  ...PAGE_CHECKS.map((check) => ({ ...check, title: check.name })),
]
