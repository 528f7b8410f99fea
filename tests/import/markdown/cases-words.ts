import { b, p, t } from './build-story.ts'
import type { Case } from './cases.ts'

const raised = (value: string, language?: string) =>
  t(value, { raised: 'superscript', ...(language && { language }) })

/** Words within a line. */
export const WORDS: Readonly<Record<string, Case>> = {
  'the endings of ordinal numbers are letters, and other raised letters are signs': {
    from: [
      p([
        'On the 1',
        raised('st'),
        ', 22',
        raised('nd'),
        ', 3',
        raised('rd'),
        ' and 4',
        raised('th'),
      ]),
      p([
        t('Le 1', { language: 'fr' }),
        raised('er', 'fr'),
        t(' bac du XIX', { language: 'fr' }),
        raised('e', 'fr'),
        t(' siècle', { language: 'fr' }),
      ]),
      p(['412', raised('a'), ' m', raised('2'), ' M', raised('r')]),
    ],
    written: `
On the 1st, 22nd, 3rd and 4th

[Le 1er bac du XIXe siècle]{lang=fr}

412ᵃ m² Mʳ
`,
  },
  'initials have no backslash where they may be no labels of a list': {
    from: [p('J. Bridges'), p(['See ', b('him')]), p([b('X. Ford')])],
    written: `
J. Bridges

See **him**

**X. Ford**
`,
  },
  'a blank to be filled in is a row of full stops': {
    from: [p(['Name: ', b('____'), '____ (in a_b or __ no)'])],
    written: 'Name: ........ (in a_b or \\_\\_ no)',
  },
}
