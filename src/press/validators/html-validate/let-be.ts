/** A rule of html-validate that is not asked, since what it calls wrong is right. */
export interface LetBe {
  /** The fixture that shows that it would still be told has this name. */
  readonly rule: string
  /** Where it is specified, or who else asks it better. */
  readonly because: string
  readonly example: string
}

/** The written list of its false alarms, each with an example that shows that it is still needed. */
export const LET_BE: readonly LetBe[] = [
  {
    rule: 'no-implicit-button-type',
    because:
      'a button in a form sends it where it says nothing else: HTML, section 4.10.8, “submit button”',
    example: '<form action="/search/"><button>Search</button></form>',
  },
]
