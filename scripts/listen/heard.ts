import type { Journey, Step } from './journeys.ts'

/** A journey with what was heard at each step. */
export interface Heard {
  readonly journey: Journey
  readonly steps: readonly (readonly string[])[]
}

/** What was heard as a text: each journey, each step after `>`, and an utterance a line. */
export const toText = (versions: readonly string[], journeys: readonly Heard[]): string =>
  [`Heard with ${versions.join(' and ')}.`, ...journeys.map(toSection)].join('\n\n').concat('\n')

function toSection({ journey, steps }: Heard): string {
  const lines = journey.steps.flatMap((step, index) => [
    `> ${name(step)}`,
    ...(steps[index] ?? []).map((utterance) => `  ${utterance}`),
  ])
  return [`# ${journey.name}`, '', ...lines].join('\n')
}

function name(step: Step): string {
  if ('read' in step) return `read ${step.read}`
  if ('open' in step) return `open ${step.open}`
  return 'type' in step ? `type ${step.type}` : `press ${step.press}`
}

/** What was heard without the steps, for how late it was heard is a matter of the machine, and without by whom. */
export const onlyHeard = (text: string): string => text.replace(/^(?:>|Heard with ).*\n/gm, '')
