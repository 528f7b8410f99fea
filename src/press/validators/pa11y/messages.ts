import type { Message } from '../../../message/message.ts'
import type { Page } from '../validator.ts'
import { isAsPrinted } from './as-printed.ts'
import type { Finding } from './finding.ts'
import { makeFinder, placeOf } from './places.ts'

/** The messages that a page's findings make; the rule is `prefix/` and pa11y's code. */
export function toMessages(
  findings: readonly Finding[],
  { path, text }: Page,
  prefix: string,
): readonly Message[] {
  if (findings.length === 0) return []
  const find = makeFinder(text)
  return findings.flatMap((finding) => {
    const element = find(finding.selector)
    if (isAsPrinted(finding.code, element)) return []
    const position = placeOf(element)
    const where = position || !finding.selector ? '' : ` (${finding.selector})`
    const { reason, hint } = finding.runnerExtras?.help ? byAxe(finding) : byCodeSniffer(finding)
    const message: Message = {
      rule: `${prefix}/${finding.code}`,
      severity: finding.runnerExtras?.needsFurtherReview ? 'warning' : 'error',
      reason: `${reason}${where}`,
      ...(hint && { hint }),
      source: { path, text },
      ...(position && { position }),
    }
    return [message]
  })
}

interface Saying {
  readonly reason: string
  readonly hint: string
}

function byAxe({
  runnerExtras: { help = '', description = '', helpUrl, needsFurtherReview } = {},
}: Finding): Saying {
  const reason = needsFurtherReview ? `A person must decide whether this holds: ${help}` : help
  return { reason, hint: `${toImperative(description)}: ${helpUrl}` }
}

const toImperative = (sentence: string): string =>
  sentence.charAt(0).toLowerCase() + sentence.slice(1).replace(/\.$/, '')

/** Where it recommends something, that is the hint; else the techniques of WCAG that it names are. */
function byCodeSniffer({ message, code }: Finding): Saying {
  const [reason = '', recommendation] = message.split(/\s*Recommendation:\s*/)
  return { reason, hint: recommendation ?? toTechniques(code) }
}

/** `…1_3_1.H43,H63` names two techniques, `…4_1_1.F77` a failure. */
function toTechniques(code: string): string {
  const names = code.match(/\b(?:ARIA|SCR|[CFGH])\d+\b/g) ?? []
  const addresses = names.map(
    (name) => `https://www.w3.org/WAI/WCAG22/Techniques/${toFolder(name)}/${name}`,
  )
  return addresses.length > 0 ? `see ${addresses.join(' and ')}` : ''
}

const toFolder = (name: string): string => folders[name.replace(/\d+/, '')] ?? 'general'

/** Where the Web Accessibility Initiative keeps each kind of technique. */
const folders: Readonly<Record<string, string>> = {
  ARIA: 'aria',
  C: 'css',
  F: 'failures',
  G: 'general',
  H: 'html',
  SCR: 'client-side-script',
}
