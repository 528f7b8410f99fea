import type { Message } from '../message/message.ts'
import type { Publication } from '../publication/tree.ts'
import type { LabelAt } from './labels.ts'
import type { Finding } from './rule.ts'

/** A finding as a message: with its source, publication, and the paragraph it stands in; `rule` names who says so. */
export function toMessage(
  { rule, part, position, reason, hint, severity = 'error' }: Finding & { readonly rule: string },
  publication: Publication,
  labelAt: LabelAt,
): Message {
  const paragraph = part && position && labelAt(part, position)
  return {
    rule,
    severity,
    reason,
    hint,
    source: (part ?? publication).source,
    publication: publication.name,
    ...(position && { position }),
    ...(paragraph && { paragraph }),
  }
}
