import type { Message } from '../../message/message.ts'
import { makeHtmlValidate } from './html-validate/html-validate.ts'
import { findJava } from './java.ts'
import { makeNu } from './nu/nu.ts'
import { findBrowser } from './pa11y/browser.ts'
import { axe, codeSniffer } from './pa11y/configurations.ts'
import { makePa11y } from './pa11y/pa11y.ts'
import type { Validator } from './validator.ts'

/** The validators that can run here, and what is to be said of those that cannot. */
export interface Validators {
  readonly validators: readonly Validator[]
  readonly messages: readonly Message[]
}

/**
 * Finds the validators and what they need: pa11y-ci in two configurations with the press's Chromium,
 * the Nu Html Checker with a Java of the system, and html-validate. Throws `press-missing` where there is no Chromium.
 */
export async function openValidators(): Promise<Validators> {
  const messages: Message[] = []
  const prepare = await findBrowser((notice) => messages.push(notice))
  const java = await findJava()
  if (!java) messages.push(toNoJava())
  const pa11y = [axe, codeSniffer].map((configuration) => makePa11y(configuration, prepare))
  return { validators: [...pa11y, ...(java ? [makeNu(java)] : []), makeHtmlValidate()], messages }
}

/** Where nobody watches, a check that is left out must not pass for one that was passed. */
const toNoJava = (): Message => ({
  rule: 'java-missing',
  severity: process.env.CI === 'true' ? 'error' : 'warning',
  reason: 'The Nu Html Checker is left out: it needs Java 17 or newer, and there is none',
  hint: 'install one, as `sudo apt-get install default-jre-headless` does, or let JAVA_HOME name it',
})
