import type { Message } from '../../message/message.ts'
import type { Failure } from '../../press/validators/verapdf/report.ts'
import type { Publication } from '../../publication/tree.ts'

/** A rule that a file breaks: by the standard’s clause, what it asks, where, and what is so there. */
export function toMessage(path: string, failure: Failure): Message {
  const { standard, specification, clause, test, asked, places, found, context } = failure
  const where = toPlace(context)
  const at = places > 1 ? `at ${places} places, first ` : ''
  return {
    rule: 'conformance',
    severity: 'error',
    reason: `${standard} asks (${specification}, ${clause}, test ${test}): ${withStop(asked)} Broken ${at}${where}: ${found || 'nothing more is said'}`,
    hint: `in the tree of the file’s objects: ${context}`,
    source: { path, text: '' },
  }
}

/** An edition that does not claim what the house has its files made to. */
export const toLacking = (path: string, standards: readonly string[]): Message => ({
  rule: 'conformance-claim',
  severity: 'error',
  reason: `The file does not claim ${standards.join(', nor ')}`,
  hint: 'build the edition again: every build writes the claim, and publishes no file that fails a check of it',
  source: { path, text: '' },
})

/** A file of which not everything that it claims was judged. */
export const toUnjudged = (
  path: string,
  standards: readonly string[] | undefined,
  fault: string | undefined,
): Message => ({
  rule: 'conformance-unjudged',
  severity: 'error',
  reason: `The file was not judged${standards ? ` against ${standards.join(' and ')}` : ''}${fault ? `: ${fault}` : ''}`,
  hint: 'see that the file is whole, and run the command again',
  source: { path, text: '' },
})

/** An edition that could not be made does not keep the others from being judged. */
export const toUnmade = (
  { name, source }: Publication,
  edition: string,
  error: unknown,
): Message => ({
  rule: 'conformance-unmade',
  severity: 'error',
  reason: `The edition could not be made: ${error instanceof Error ? error.message : error}`,
  hint: 'see what `npm run build` says of this text',
  source,
  publication: name,
  edition,
})

/** `on page 3` of `root/document[0]/pages[2](7 0 obj PDPage)/…`; else the object at its end, `at SETable Table`. */
function toPlace(context: string): string {
  const page = /\/pages\[(\d+)\]/.exec(context)?.[1]
  if (page !== undefined) return `on page ${Number(page) + 1}`
  const object = /\((?:\d+ \d+ obj )?([^()]+)\)[^()]*$/.exec(context)?.[1]
  return object ? `at ${object}` : 'in the file as a whole'
}

const withStop = (sentence: string): string => (/[.]$/.test(sentence) ? sentence : `${sentence}.`)
