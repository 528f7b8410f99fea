import { attributes, escapeHtml } from '../../typesetting/html/escape.ts'
import type { SiteKind } from '../../wording/index.ts'
import { say } from '../say.ts'

/** A setting: its name, its words, and its choices, each its value and its words; the first is the usual, which has none. */
interface Setting {
  readonly name: string
  readonly words: SiteKind
  readonly choices: readonly (readonly [value: string, words: SiteKind])[]
}

/** The same values stand in `browser/settings/apply.ts`, and in the styles. */
const SETTINGS: readonly Setting[] = [
  {
    name: 'theme',
    words: 'colours',
    choices: [
      ['', 'asTheDevice'],
      ['light', 'light'],
      ['dark', 'dark'],
      ['contrast', 'highContrast'],
    ],
  },
  {
    name: 'size',
    words: 'textSize',
    choices: [
      ['', 'usualSize'],
      ['larger', 'larger'],
      ['largest', 'largest'],
    ],
  },
  {
    name: 'spacing',
    words: 'spacing',
    choices: [
      ['', 'usualSpacing'],
      ['wider', 'wider'],
      ['widest', 'widest'],
    ],
  },
  {
    name: 'measure',
    words: 'lineLength',
    choices: [
      ['', 'usualLength'],
      ['shorter', 'shorter'],
    ],
  },
  {
    name: 'face',
    words: 'typeface',
    choices: [
      ['', 'serif'],
      ['sans', 'sans'],
      ['legible', 'legible'],
    ],
  },
]

/** The one way to the settings, and these: unseen until the script that they need runs. They are no form: nothing is sent. */
export function renderSettings(language: string): string {
  const words = escapeHtml(say(language, 'readingSettings'))
  const failed = attributes({ 'data-failed': say(language, 'settingsNotKept') })
  return `<button class="opener" type="button" aria-expanded="false" aria-controls="_settings" hidden>${words}</button>
<div class="settings" id="_settings" role="group" aria-label="${words}" hidden>
${SETTINGS.map((setting) => renderSetting(setting, language)).join('\n')}
<div>
<p role="status"${failed}>${escapeHtml(say(language, 'settingsKept'))}</p>
<button type="button">${escapeHtml(say(language, 'usualSettings'))}</button>
</div>
</div>`
}

function renderSetting({ name, words, choices }: Setting, language: string): string {
  const labels = choices.map(([value, label]) => {
    const radio = attributes({ type: 'radio', name, value, checked: value === '' })
    return `<label><input${radio}> ${escapeHtml(say(language, label))}</label>`
  })
  return `<fieldset>
<legend>${escapeHtml(say(language, words))}</legend>
${labels.join('\n')}
</fieldset>`
}
