import type { NuMessage } from './checker.ts'

/** A correct thing that the checker takes for an error. */
export interface FalseAlarm {
  /** The fixture that shows that it still does. */
  readonly name: string
  /** Where it is specified. */
  readonly because: string
  readonly message: RegExp
  /** What must stand at the place, where the message alone is not enough. */
  readonly extract?: RegExp
}

/**
 * The written list of false alarms. It is short on purpose: the checker does not look into what it
 * does not know, so that a row here is something that nobody checks.
 */
export const falseAlarms: readonly FalseAlarm[] = [
  {
    name: 'highlight',
    because: '`::highlight()` is of the CSS Custom Highlight API, section 3.1',
    message: /^CSS: Parse Error/,
    extract: /ighlight\([\w-]+\)/,
  },
  {
    name: 'container',
    because: '`@container` is of CSS Conditional Rules 5, section 5',
    message: /^CSS: Unrecognized at-rule “@container”/,
  },
  {
    name: 'container-type',
    because: '`container-type`, `container-name` and `container` are of CSS Conditional Rules 5',
    message: /^CSS: “container(-type|-name)?”: Property “container(-type|-name)?” doesn't exist/,
  },
  {
    name: 'starting-style',
    because: '`@starting-style` is of CSS Transitions 2, section 3.3',
    message: /^CSS: Unrecognized at-rule “@starting-style”/,
  },
  {
    name: 'property',
    because: '`@property` is of CSS Properties and Values 1, section 2',
    message: /^CSS: Unrecognized at-rule “@property”/,
  },
  {
    name: 'view-transition',
    because: '`@view-transition` is of CSS View Transitions 2, section 2',
    message: /^CSS: Unrecognized at-rule “@view-transition”/,
  },
  {
    name: 'json-ld',
    because: 'a data block is not executed: HTML, section 4.12.1.1, “prepare the script element”',
    message: /^Inline script violates Content Security Policy/,
    extract: /<script type="application\/ld\+json">/,
  },
]

/** The row of the list that a message matches. */
export const findFalseAlarm = ({ message, extract }: NuMessage): FalseAlarm | undefined =>
  falseAlarms.find(
    (alarm) => alarm.message.test(message) && (alarm.extract?.test(extract ?? '') ?? true),
  )
