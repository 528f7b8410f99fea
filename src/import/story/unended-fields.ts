import { reasonOfFields } from './field.ts'
import { UNENDED_FIELD } from './kinds/fields.ts'
import { type Scope, tellOf } from './scope.ts'

/** No field that leaves words out runs over a heading or past the end: one that does has lost its end, and is ended here. */
export function endUnendedFields(scope: Scope): void {
  const { fields } = scope.flow
  if (reasonOfFields(fields) === undefined) return
  const [field] = fields
  tellOf(scope, UNENDED_FIELD, field?.shown.trim() || field?.code.trim())
  fields.length = 0
}
