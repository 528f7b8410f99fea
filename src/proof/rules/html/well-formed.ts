import { isUtf8, mendedIn } from '../../html/tree.ts'
import type { HtmlFault } from './page-rules.ts'

/** A page is UTF-8, and a browser has nothing to mend in it: it shows what is written, and nothing that it leaves out or moves. */
export function* wellFormed(bytes: Uint8Array): Generator<HtmlFault> {
  if (!isUtf8(bytes)) yield { rule: 'web-well-formed', reason: 'The page is not UTF-8' }
  const [first] = mendedIn(bytes)
  if (!first) return
  const { code, startLine, startCol } = first
  const place = `line ${startLine}, column ${startCol}`
  const reason = `A browser has to mend the page at ${place}: ${code}`
  yield { rule: 'web-well-formed', reason }
}
