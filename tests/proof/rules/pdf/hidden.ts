import { PDFString } from '@cantoo/pdf-lib'
import {
  annotate,
  name,
  number,
  onPage,
  over,
  overWith,
  pageOf,
  resourceOf,
  type Tampering,
} from './tampering.ts'

const rule = 'print-ink'

/** Words that are read and not seen, or not as they should be. */
export const HIDDEN: readonly Tampering[] = [
  { rule, name: 'a white box stands over text', change: over('1 1 1 rg 90 300 300 300 re f') },
  { rule, name: 'a black box stands over text', change: over('0 0 0 rg 90 300 300 300 re f') },
  { rule, name: 'half of each line is covered', change: over('1 1 1 rg 300 0 300 842 re f') },
  {
    rule,
    name: 'a picture stands over text',
    change: overWith(
      'XObject',
      'Cover',
      ({ context }) =>
        context.flateStream(new Uint8Array([255]), {
          Type: 'XObject',
          Subtype: 'Image',
          Width: 1,
          Height: 1,
          BitsPerComponent: 8,
          ColorSpace: 'DeviceGray',
        }),
      'q 300 0 0 300 90 300 cm /Cover Do Q',
    ),
  },
  {
    rule,
    name: 'text is written in no way (render mode 3)',
    change: onPage((own) => own.replaceAll('BT\n', 'BT\n3 Tr\n')),
  },
  {
    rule,
    name: 'text only clips (render mode 7)',
    change: onPage((own) => own.replaceAll('BT\n', 'BT\n7 Tr\n')),
  },
  {
    rule,
    name: 'text is clipped to nothing',
    change: onPage((own) => own.replace(/ re\nW\* n/g, ' re\nW* n\n0 0 0 0 re W n')),
  },
  {
    rule,
    name: 'a phrase is red',
    change: onPage((own) =>
      own.replace(/(<<\/MCID 28>> BDC)([\s\S]*?)(EMC)/, '$1\n.8 0 0 rg$2 0 g\n$3'),
    ),
  },
  { rule, name: 'text is white', change: onPage((own) => own.replaceAll('0 0 0 rg', '1 1 1 rg')) },
  {
    rule,
    name: 'text is pale',
    change: onPage((own) => own.replaceAll('0 0 0 rg', '.8 .8 .8 rg')),
  },
  {
    rule,
    name: 'text is transparent',
    change: (document) => resourceOf(document, 'ExtGState', 'G3').set(name('ca'), number(0)),
  },
  {
    rule,
    name: 'text is one hundredth of a point',
    change: onPage((own) => own.replace(/1 0 0 -1 (\S+) (\S+) Tm/g, '.001 0 0 -.001 $1 $2 Tm')),
  },
  {
    rule,
    name: 'text is set to no width (Tz)',
    change: onPage((own) => own.replaceAll('BT\n', 'BT\n0 Tz\n')),
  },
  {
    rule,
    name: 'text is in a layer that is off',
    change: (document) => {
      const { context } = document
      const layer = context.register(context.obj({ Type: 'OCG', Name: PDFString.of('Off') }))
      document.catalog.set(
        name('OCProperties'),
        context.obj({ OCGs: [layer], D: { OFF: [layer] } }),
      )
      pageOf(document)
        .node.Resources()
        ?.set(name('Properties'), context.obj({ Off: layer }))
      onPage((own) => `/OC /Off BDC\n${own}\nEMC`)(document)
    },
  },
  {
    rule,
    name: 'the page is cropped',
    change: (document) => pageOf(document).setCropBox(0, 0, 595, 500),
  },
  {
    rule,
    name: 'the page is cut',
    change: (document) => pageOf(document).setMediaBox(0, 0, 300, 842),
  },
  { rule, name: 'a stamp stands over text', change: annotate('Stamp') },
  {
    rule,
    name: 'a free text stands over text',
    change: annotate('FreeText', { DA: PDFString.of('/Helv 12 Tf') }),
  },
  { rule, name: 'a link has a cover', change: annotate('Link') },
  {
    rule,
    name: 'text is struck out',
    change: onPage((own) =>
      own
        .replace(/1 0 0 -1 (\S+) (\S+) Tm/g, '$&\nET $1 $2 200 1 re f BT\n$&')
        .replace(
          /(1 0 0 -1 \S+) (\S+) Tm\nET (\S+) (\S+) 200 1 re/g,
          (_, start, y, x, low) => `${start} ${y} Tm\nET ${x} ${Number(low) - 5} 200 1 re`,
        ),
    ),
  },
  {
    rule,
    name: 'text is underlined',
    change: onPage((own) =>
      own.replace(
        /1 0 0 -1 (\S+) (\S+) Tm/g,
        (found, x, y) => `${found}\nET ${x} ${Number(y) + 2} 200 1 re f BT\n${found}`,
      ),
    ),
  },
]
