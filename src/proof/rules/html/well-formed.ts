import { isUtf8, mendedIn } from '../../html/tree.ts'
import type { HtmlFault } from './page-rules.ts'

/**
 * A page is UTF-8, as its head says and no mark before it, and a browser has nothing to mend in it: it shows what is written, and
 * nothing that it leaves out or moves. Its lines end by line feeds alone.
 */
export function* wellFormed(bytes: Uint8Array): Generator<HtmlFault> {
  if (!isUtf8(bytes)) yield { rule: 'web-well-formed', reason: 'The page is not UTF-8' }
  const text = Buffer.from(bytes).toString('latin1')
  if (text.startsWith('\u00ef\u00bb\u00bf'))
    yield { rule: 'web-well-formed', reason: 'The page begins with a byte order mark' }
  if (/[\r\f]/.test(text))
    yield {
      rule: 'web-well-formed',
      reason: 'The page has a carriage return or a form feed',
    }
  const [first] = mendedIn(bytes)
  if (!first) return
  const { code, startLine, startCol } = first
  const place = `line ${startLine}, column ${startCol}`
  const reason = `A browser has to mend the page at ${place}: ${code}`
  yield { rule: 'web-well-formed', reason }
}
