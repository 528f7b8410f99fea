import type { CDPSession, Page as Tab } from 'puppeteer'
import { PLACE } from './ask-tab.ts'
import { inPage } from './in-page.ts'
import type { Mode } from './mode.ts'

/** Milliseconds in which a page must be there. */
const LOADING = 20_000

/** What a tab shows: enough to know whether it must be loaded again for the next mode. */
interface Shown {
  readonly address: string
  readonly javascript: boolean
}

/** Brings a tab into one mode after another. */
export interface Visitor {
  /** Shows an address in a mode, and gives the address at which the page has ended up. */
  show(address: string, mode: Mode): Promise<string>
}

/** Makes the visitor of a tab: a page is loaded again only where its address or its scripts differ. */
export async function makeVisitor(tab: Tab): Promise<Visitor> {
  const session = await tab.createCDPSession()
  await session.send('Emulation.setFocusEmulationEnabled', { enabled: true })
  tab.setDefaultTimeout(LOADING)
  tab.on('dialog', (dialog) => dialog.dismiss().catch(() => {}))
  let shown: Shown | undefined

  return {
    async show(address, mode) {
      const { javascript } = mode
      await emulate(tab, session, mode)
      const isThere = shown?.address === address && shown.javascript === javascript
      if (!isThere) {
        await tab.setJavaScriptEnabled(javascript)
        await tab.goto(address, { waitUntil: mode.search ? 'networkidle0' : 'load' })
        shown = { address, javascript }
      }
      await prepare(tab, mode)
      return tab.url()
    },
  }
}

/** Makes a page that is there ready to be asked. */
export async function prepare(tab: Tab, mode: Mode): Promise<void> {
  await tab.evaluate(toScript(mode))
}

async function emulate(tab: Tab, session: CDPSession, mode: Mode): Promise<void> {
  const { width, height, scale = 1, media } = mode
  const features = { 'prefers-reduced-motion': 'reduce', ...NONE, ...mode.features }
  await tab.setViewport({ width, height, deviceScaleFactor: scale })
  await session.send('Emulation.setEmulatedMedia', {
    media,
    features: Object.entries(features).map(([name, value]) => ({ name, value })),
  })
}

/** What an ordinary screen says of each feature. */
const NONE = {
  'prefers-color-scheme': 'light',
  'prefers-contrast': 'no-preference',
  'forced-colors': 'none',
}

/**
 * Runs in the page: brings its help, lays the reader's style over it, which a policy does not forbid, and goes back to where a
 * reader begins.
 */
const toScript = ({ style = '' }: Mode): string => `(() => {
  const gate = (${PLACE} ??= (${inPage})())
  gate.style ??= new CSSStyleSheet()
  gate.style.replaceSync(${JSON.stringify(style)})
  if (!document.adoptedStyleSheets.includes(gate.style))
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, gate.style]
  document.activeElement?.blur?.()
  window.scrollTo(0, 0)
})()`
