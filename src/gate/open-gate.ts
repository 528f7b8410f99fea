import type { Message } from '../message/message.ts'
import { openTabs } from '../press/tabs/tabs.ts'
import { readAxe } from '../press/validators/axe-script.ts'
import { openValidators } from '../press/validators/open-validators.ts'
import { findBrowser } from '../press/validators/pa11y/browser.ts'
import type { Validator } from '../press/validators/validator.ts'
import { makeAxe } from './axe.ts'
import { PAGE_CHECKS } from './checks/index.ts'
import { makeOwnChecks } from './own-checks.ts'
import { OWN } from './tools.ts'

/** What judges finished pages, what is to be said of what cannot run here, and its end. */
export interface Gate {
  readonly validators: readonly Validator[]
  readonly messages: readonly Message[]
  close(): Promise<void>
}

/**
 * Opens all that judges finished pages: the validators, and axe-core and the checks of our own, which share one Chromium.
 * @throws PublicationError (`press-missing`)
 */
export async function openGate(): Promise<Gate> {
  const { validators, messages } = await openValidators()
  const tabs = openTabs(await findBrowser(() => {}))
  const own = makeOwnChecks(tabs, [...PAGE_CHECKS, makeAxe(readAxe())], OWN)
  return { validators: [...validators, own], messages, close: tabs.close }
}
