import { findInFrontMatter } from './find-in.ts'
import type { Finding, Rule } from './rule.ts'

/**
 * The text as it was received, which the deposit keeps beside ours, is there. It may be of any type, for no reader is given
 * it; it is asked again each time, since nothing else depends on it.
 */
export const received: Rule = {
  name: 'received',
  looksAround: true,
  *check(publication) {
    const { frontMatter, received: file } = publication
    if (frontMatter.received === undefined) return
    const fault = file ? faultOf(file.path, file.bytes) : notThere(frontMatter.received)
    if (fault) yield { ...fault, position: findInFrontMatter(publication, 'received') }
  },
}

function faultOf(path: string, bytes: Uint8Array): Finding | undefined {
  if (bytes.length === 0) return empty(path)
  return UNSAFE.test(path) ? unsafe(path) : undefined
}

/** What Windows allows in no name of a file (Naming Files, Paths, and Namespaces), but for the stroke between folders. */
const UNSAFE = /[<>:"\\|?*]|[. ](?:\/|$)|(?:^|\/)(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|\/|$)/i

const notThere = (file: string): Finding => ({
  reason: `The text as it was received, ${file}, is not in the publication's folder`,
  hint: 'put the file there as it came, or correct its name; letters large and small differ',
})

const empty = (file: string): Finding => ({
  reason: `The text as it was received, ${file}, is empty`,
  hint: 'copy the file anew',
})

const unsafe = (file: string): Finding => ({
  reason: `The text as it was received, ${file}, has a name that no Windows machine can hold`,
  hint: 'give it a name of letters, figures and hyphens; its bytes stay as they are',
})
