import { HtmlValidate, type Message as Said } from 'html-validate'
import type { Message } from '../../../message/message.ts'
import type { Page, Validator } from '../validator.ts'
import { LET_BE } from './let-be.ts'

/** Its rules of the standard, and of accessibility. */
export const PRESETS = ['html-validate:standard', 'html-validate:a11y'] as const

/** html-validate with its rules of the standard and of accessibility, as a validator; it runs in this process. */
export const makeHtmlValidate = (): Validator => ({
  title: 'html-validate',
  takes: ['page', 'redirect'],
  async check(pages, tell) {
    const checker = new HtmlValidate({
      root: true,
      extends: [...PRESETS],
      rules: Object.fromEntries(LET_BE.map(({ name }) => [name, 'off'])),
    })
    const messages: Message[] = []
    for (const [index, page] of pages.entries()) {
      const { results } = await checker.validateString(page.text, page.path)
      messages.push(
        ...results.flatMap((result) => result.messages.map((said) => toMessage(said, page))),
      )
      tell(index + 1)
    }
    return { messages, reported: pages.map(({ path }) => path) }
  },
})

const toMessage = (
  { ruleId, message, severity, line, column, ruleUrl }: Said,
  { path, text }: Page,
): Message => ({
  rule: `html-validate/${ruleId}`,
  severity: severity === 2 ? 'error' : 'warning',
  reason: message,
  ...(ruleUrl && { hint: `${ruleUrl} says how to mend it` }),
  source: { path, text },
  position: { line, column },
})
