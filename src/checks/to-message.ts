import type { Message, Position } from '../message/message.ts'
import { passagesOf } from '../publication/passages.ts'
import type { Part, Publication } from '../publication/tree.ts'
import type { Finding, Rule } from './rule.ts'

/** A finding as a message: with its rule, source, publication, and the paragraph it stands in. */
export function toMessage(finding: Finding, rule: Rule, publication: Publication): Message {
  const { part, position, reason, hint, severity = 'error' } = finding
  const paragraph = part && position && labelAt(part, position)
  return {
    rule: rule.name,
    severity,
    reason,
    hint,
    source: (part ?? publication).source,
    publication: publication.name,
    ...(position && { position }),
    ...(paragraph && { paragraph }),
  }
}

/** The label of the last passage that begins at or before a position. */
function labelAt(part: Part, position: Position): string | undefined {
  const before = passagesOf(part).filter((passage) => passage.position.line <= position.line)
  return before.sort((one, other) => one.position.line - other.position.line).at(-1)?.label
}
