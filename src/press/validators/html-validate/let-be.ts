/** A rule of html-validate that is not asked, since what it calls wrong is right. */
export interface LetBe {
  readonly name: string
  /** Where it is specified, or who else asks it better. */
  readonly because: string
  /** Right, and still called wrong by the rule. */
  readonly example: string
}

/** The written list of its false alarms, each with an example that shows that it is still needed. */
export const LET_BE: readonly LetBe[] = [
  {
    name: 'no-implicit-button-type',
    because:
      'a button in a form sends it where it says nothing else: HTML, section 4.10.8, “submit button”',
    example: '<form action="/search/"><button>Search</button></form>',
  },
  {
    name: 'prefer-native-element',
    because:
      'a role may be given to any element that it fits: ARIA in HTML, section 4; what does not fit Nu and axe find',
    example: '<div role="region" aria-label="Words">Words</div>',
  },
]
