import { readFileSync } from 'node:fs'
import { argv, stdout } from 'node:process'
import { JSDOM } from 'jsdom'

/** Of a document, what the virtual screen reader asks for as if it were in it. */
const GLOBALS = [
  'window',
  'document',
  'navigator',
  'Node',
  'NodeFilter',
  'Text',
  'Element',
  'Event',
  'KeyboardEvent',
  'MutationObserver',
  'ShadowRoot',
  'getComputedStyle',
  'HTMLElement',
  'HTMLAnchorElement',
  'HTMLButtonElement',
  'HTMLInputElement',
  'HTMLSelectElement',
  'HTMLSlotElement',
  'HTMLTextAreaElement',
  'SVGElement',
]

/** More phrases than any page has. */
const MOST = 20_000

// A program of its own, for what it sets stands in every other module. Prints each phrase of a page, from its beginning to its end.
const { window } = new JSDOM(readFileSync(argv[2] ?? '', 'utf8'), { pretendToBeVisual: true })
for (const name of GLOBALS)
  Object.defineProperty(globalThis, name, { value: Reflect.get(window, name), configurable: true })

const { virtual } = await import('@guidepup/virtual-screen-reader')
await virtual.start({ container: window.document.body })
for (let phrase = 0; phrase < MOST; phrase += 1) {
  await virtual.next()
  if ((await virtual.lastSpokenPhrase()) === 'end of document') break
}
const phrases = await virtual.spokenPhraseLog()
await virtual.stop()
stdout.write(`${phrases.join('\n')}\n`, () => process.exit())
