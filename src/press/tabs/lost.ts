import { PuppeteerError, type Page as Tab } from 'puppeteer'

/** Whether work failed because its tab or its Chromium is gone or does not answer, and not by what it found there. */
export const isLost = (tab: Tab, error: unknown): boolean =>
  tab.isClosed() || !tab.browser().connected || error instanceof PuppeteerError
