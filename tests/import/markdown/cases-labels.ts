import { h, label, p, picture, t, table } from './build-story.ts'
import type { Case } from './cases.ts'

const welsh = { language: 'cy-GB' }
const linked = { address: 'https://example.org/' }
const fares = (corner: string) =>
  table(1, [
    [corner, 'Fare'],
    ['Ashford Quay', 'a penny'],
  ])

/** Labels and numbers, which no brackets may hold. */
export const LABELS: Readonly<Record<string, Case>> = {
  'the labels of captions stand outside of the brackets of a language and of a link': {
    from: [
      p([t('Table 3: Prisiau', welsh)], { role: 'caption' }),
      fares(''),
      p([t('Table 4 Fares', linked)], { role: 'caption' }),
      fares('Ferry'),
      picture('a.png', 'A ferry'),
      p([t('Figure 1: Y Cwch', welsh)], { role: 'caption' }),
    ],
    written: `
Table 3: [Prisiau]{lang=cy-GB} {row-header=cell}

|  | Fare |
| --- | --- |
| Ashford Quay | a penny |

Table 4: [Fares](https://example.org/)

| Ferry | Fare |
| --- | --- |
| Ashford Quay | a penny |

Figure 1: [Y Cwch]{lang=cy-GB}

![A ferry](a.png)
`,
    messages: ['figure'],
  },
  'typed numbers stand outside of them too': {
    from: [p('7.1\tWords'), p([t('7.2\tMae hi', welsh)]), p([t('7.3\tA page', linked)])],
    written: `
7.1 Words

7.2 [Mae hi]{lang=cy-GB}

7.3 [A page](https://example.org/)
`,
  },
  'and those of provisions': {
    from: [
      h(1, [t('1 Fferïau', welsh)]),
      p('It floats.', { label: label('(1)') }),
      h(1, '2 Tolls'),
      p('A penny.', { label: label('(1)', { list: '2' }) }),
    ],
    written: `
# 1 [Fferïau]{lang=cy-GB}

(1) It floats.

# 2 Tolls

(1) A penny.
`,
  },
  'typed numbers of which one is left out and one stands twice are all numbers': {
    from: ['7.1 One.', '7.2 Two.', '7.4 Four.', '7.5 Five.', '7.5 Again.', '7.9 Nine.'].map(
      (words) => p(words),
    ),
    written: `
7.1 One.

7.2 Two.

7.4 Four.

7.5 Five.

7.5 Again.

7.9 Nine.
`,
    messages: ['paragraph-sequence', 'paragraph-sequence', 'paragraph-sequence'],
  },
  'typed whole numbers go on over headings as those of paragraphs': {
    from: [
      p('1. One.'),
      p('2. Two.'),
      h(1, 'A heading'),
      p('3. Three.'),
      p('4. Four.'),
      h(1, 'Another'),
      p('6. Six.'),
      p('7. Seven.'),
    ],
    written: `
1. One.

2. Two.

# A heading

3. Three.

4. Four.

# Another

6. Six.

7. Seven.
`,
    messages: ['paragraph-sequence'],
  },
  'the numbers of a list of contents that was typed by hand are those of no paragraph': {
    from: [
      p('1.1 Aims\t3'),
      p('1.2 Tolls\t4'),
      p('1.3 Oars\t9'),
      h(1, 'Aims'),
      p('1.1 Words.'),
      h(1, 'Tolls'),
      p('1.2 Words.'),
    ],
    written: `
1\\.1 Aims 3

1\\.2 Tolls 4

1\\.3 Oars 9

# Aims

1.1 Words.

# Tolls

1.2 Words.
`,
  },
}
