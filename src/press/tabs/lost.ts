import { PuppeteerError, type Page as Tab } from 'puppeteer'

/**
 * Whether work failed because its tab or its Chromium is gone, does not answer or cannot load (`net::`), and not by what it
 * found there.
 */
export const isLost = (tab: Tab, error: unknown): boolean =>
  tab.isClosed() ||
  !tab.browser().connected ||
  error instanceof PuppeteerError ||
  (error instanceof Error && error.message.startsWith('net::'))
