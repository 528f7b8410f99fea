/** One way of running pa11y-ci. Two are needed: the rules that axe is given make HTML CodeSniffer throw. */
export interface Configuration {
  readonly title: string
  /** The first half of its rules' names. */
  readonly prefix: string
  readonly options: Readonly<Record<string, unknown>>
}

/**
 * axe alone, with its warnings and notices, which are violations of lesser impact, and the rules that
 * pa11y leaves out at WCAG2AAA: those for level AAA, for WCAG 2.2, and the experimental ones that
 * found planted defects.
 */
export const axe: Configuration = {
  title: 'pa11y-ci with axe',
  prefix: 'pa11y-axe',
  options: {
    standard: 'WCAG2AAA',
    runners: ['axe'],
    includeWarnings: true,
    includeNotices: true,
    levelCapWhenNeedsReview: 'notice',
    rules: [
      'color-contrast-enhanced',
      'target-size',
      'identical-links-same-purpose',
      'landmark-complementary-is-top-level',
      'p-as-heading',
      'table-fake-caption',
      'td-has-header',
      'label-content-name-mismatch',
    ],
  },
}

/** HTML CodeSniffer alone, its errors: a second opinion. */
export const codeSniffer: Configuration = {
  title: 'pa11y-ci with HTML CodeSniffer',
  prefix: 'pa11y-htmlcs',
  options: { standard: 'WCAG2AAA', runners: ['htmlcs'] },
}
