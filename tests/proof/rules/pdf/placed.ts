import { onPage, over, overWith, type Tampering } from './tampering.ts'

const rule = 'print-placing'

/** Changes the matrix of every text of the page: `a b c d`. */
const set = (matrix: string): Tampering['change'] =>
  onPage((own) => own.replace(/1 0 0 -1 (\S+ \S+) Tm/g, `${matrix} $1 Tm`))

/** Letters that stand otherwise than they should, and what is shown besides. */
export const PLACED: readonly Tampering[] = [
  { rule, name: 'text is mirrored', change: set('-1 0 0 -1') },
  { rule, name: 'text stands on its head', change: set('1 0 0 1') },
  { rule, name: 'text is turned', change: set('0 1 1 0') },
  { rule, name: 'text is slanted', change: set('1 0 .5 -1') },
  { rule, name: 'text is narrowed', change: set('.5 0 0 -1') },
  { rule, name: 'the page is mirrored', change: onPage((own) => `-1 0 0 1 595 0 cm\n${own}`) },
  {
    rule,
    name: 'a letter is raised',
    change: onPage((own) =>
      own.replace(/(MCID 2>>[\s\S]*?(?:[\d.]+ 0 Td <\w+> Tj\s+){6})([\d.]+) 0 Td/, '$1$2 4 Td'),
    ),
  },
  ...[
    ['are raised', '4 Ts'],
    ['stand apart', '4 Tc'],
    ['have wide spaces between them', '9 Tw'],
    ['are drawn fat', '2 Tr 1 w'],
    ['are drawn as outlines', '1 Tr'],
  ].map(([tell, setting]) => ({
    rule,
    name: `the letters of a page ${tell} (${setting})`,
    change: onPage((own) => own.replace('BT\n', `BT\n${setting}\n`)),
  })),
  {
    rule,
    name: 'the letters of words stand apart',
    change: onPage((own) =>
      own.replace(
        /([\d.]+) 0 Td <(\w{4})> Tj/g,
        (_, way, glyph) => `${Number(way) + 3} 0 Td <${glyph}> Tj`,
      ),
    ),
  },
  {
    rule,
    name: 'words stand upon words',
    change: (document) => {
      const own = onPage((content) => {
        const found = /\/P <<\/MCID \d+>> BDC([\s\S]*?)EMC/.exec(content)
        const again = (found?.[1] ?? '').replace(
          /1 0 0 -1 (\S+) (\S+) Tm/g,
          (_, x, y) => `1 0 0 -1 ${Number(x) + 2} ${y} Tm`,
        )
        return content.replace(found?.[0] ?? '', `${found?.[0]}/Artifact BMC${again}EMC`)
      })
      if (typeof own === 'function') own(document)
    },
  },
  {
    rule,
    name: 'a line is read as a bullet',
    change: onPage((own) => own.replace(/(\/Lbl <<\/MCID \d+>> BDC)/, '$1\n100 400 300 .75 re f')),
  },
  {
    rule,
    name: 'a filled figure stands in the margin',
    change: over('/Artifact BMC 1 0 0 rg 20 20 30 30 re f EMC'),
  },
  {
    rule,
    name: 'a drawing stands in the margin',
    change: over('/Artifact BMC 20 20 m 60 60 l 20 90 l S EMC'),
  },
  {
    rule,
    name: 'a picture stands in the margin',
    change: overWith(
      'XObject',
      'Extra',
      ({ context }) =>
        context.flateStream(new Uint8Array([0]), {
          Type: 'XObject',
          Subtype: 'Image',
          Width: 1,
          Height: 1,
          BitsPerComponent: 8,
          ColorSpace: 'DeviceGray',
        }),
      '/Artifact BMC q 30 0 0 30 20 20 cm /Extra Do Q EMC',
    ),
  },
]
