import type { Message } from '../../src/message/message.ts'
import type { Validator } from '../../src/press/validators/validator.ts'
import { count } from './output.ts'

/** `12 pages: 0 errors, 2 warnings (pa11y-ci with axe, Nu Html Checker)`; names only what was run. */
export function summarise(
  pages: number,
  messages: readonly Message[],
  validators: readonly Validator[],
): string {
  const counted = (severity: Message['severity']) =>
    messages.filter((message) => message.severity === severity).length
  const [errors, warnings] = [counted('error'), counted('warning')]
  const found = [count(errors, 'error'), ...(warnings > 0 ? [count(warnings, 'warning')] : [])]
  const titles = validators.map(({ title }) => title)
  return `${count(pages, 'page')}: ${found.join(', ')} (${titles.join(', ')})`
}
