import type { Message } from '../message/message.ts'
import type { Publication } from '../publication/tree.ts'
import type { LabelAt } from './labels.ts'
import type { Finding, Rule } from './rule.ts'

/** A finding as a message: with its rule, source, publication, and the paragraph it stands in. */
export function toMessage(
  { part, position, reason, hint, severity = 'error' }: Finding,
  rule: Pick<Rule, 'name'>,
  publication: Publication,
  labelAt: LabelAt,
): Message {
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
