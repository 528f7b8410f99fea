import type { SiteKind } from '../../../../wording/index.ts'
import { type ExpectedElement, type ExpectedNode, element, optional } from '../shape/node.ts'
import { say, type WholePage } from './setting.ts'

/** What a reader may set: its name and words, and beneath it the words of its choices by their values. */
const SETTINGS: readonly (readonly [
  name: string,
  words: SiteKind,
  choices: Readonly<Record<string, SiteKind>>,
])[] = [
  [
    'theme',
    'colours',
    { '': 'asTheDevice', light: 'light', dark: 'dark', contrast: 'highContrast' },
  ],
  ['size', 'textSize', { '': 'usualSize', larger: 'larger', largest: 'largest' }],
  ['spacing', 'spacing', { '': 'usualSpacing', wider: 'wider', widest: 'widest' }],
  ['measure', 'lineLength', { '': 'usualLength', shorter: 'shorter' }],
  ['face', 'typeface', { '': 'serif', sans: 'sans', legible: 'legible' }],
]

/** The button that shows the settings, and these; where no script runs neither is seen. */
export function expectSettings(page: WholePage): readonly ExpectedElement[] {
  const words = say('readingSettings', page)
  const fieldsets = SETTINGS.map(([name, legend, choices]) =>
    element('fieldset', {}, [
      element('legend', {}, [say(legend, page)]),
      ...Object.entries(choices).map(([value, label]) =>
        expectChoice(name, value, say(label, page)),
      ),
    ]),
  )
  const status = { role: 'status', 'data-failed': say('settingsNotKept', page) }
  const end = element('div', {}, [
    element('p', status, [say('settingsKept', page)]),
    element('button', { type: 'button' }, [say('usualSettings', page)]),
  ])
  const opener = {
    class: 'opener',
    type: 'button',
    'aria-expanded': 'false',
    'aria-controls': '_settings',
    hidden: '',
  }
  const group = {
    class: 'settings',
    id: '_settings',
    role: 'group',
    'aria-label': words,
    hidden: '',
  }
  return [element('button', opener, [words]), element('div', group, [...fieldsets, end])]
}

/** A radio button before its words, in one label. */
function expectChoice(name: string, value: string, words: string): ExpectedElement {
  const checked = value === '' ? '' : undefined
  const input = element('input', { type: 'radio', name, value: optional(value), checked })
  return element('label', {}, [input, ` ${words}`] satisfies readonly ExpectedNode[])
}
