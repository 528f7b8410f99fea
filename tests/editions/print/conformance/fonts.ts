import { all, archive, type ConformanceFault, matterhorn } from './fault.ts'
import { type Change, fontsOf, inContent, rewrite, setFont } from './planting.ts'

/** Faults of fonts. */
export const FONT_FAULTS: readonly ConformanceFault[] = [
  matterhorn(
    '31-001',
    'a font has another encoding',
    /no composite font with/,
    setFont({ Encoding: 'Identity-V' }),
  ),
  matterhorn(
    '31-004',
    'the map of glyphs is a word',
    /neither a stream nor Identity/,
    setFont({ CIDToGIDMap: 'Other' }, 'descendant'),
  ),
  matterhorn(
    '31-005',
    'there is no map of glyphs',
    /has no CIDToGIDMap/,
    setFont({ CIDToGIDMap: undefined }, 'descendant'),
  ),
  matterhorn(
    '31-009',
    'a font is not in the file',
    /it is not in the file/,
    setFont({ FontFile2: undefined }, 'descriptor'),
  ),
  matterhorn(
    '31-010',
    'a glyph is not in its font',
    /no font has the glyphs/,
    all(read('7FFF', '0041'), show('7fff')),
  ),
  matterhorn(
    '31-014',
    'a font lists its characters',
    /it has a CIDSet/,
    setFont({ CIDSet: 'Any' }, 'descriptor'),
  ),
  matterhorn(
    '31-015',
    'a width is another',
    /\d+ of its widths are not/,
    setFont({ W: [1, 400, 999] }, 'descendant'),
  ),
  matterhorn(
    '31-027',
    'a font says nothing of its codes',
    /has no ToUnicode/,
    setFont({ ToUnicode: undefined }),
  ),
  matterhorn(
    '10-001',
    'a code is read as nothing',
    /no font says that they are read so/,
    show('7ffe'),
  ),
  matterhorn(
    '31-028',
    'a code is read as nothing at all',
    /is read as U\+0000/,
    read('7FFF', '0000'),
  ),
  matterhorn(
    '31-029',
    'a code is read as a byte order mark',
    /is read as U\+FEFF/,
    read('7FFF', 'FEFF'),
  ),
  matterhorn('31-030', 'a character is missing', /the code 0 of a font is .notdef/, show('0000')),
  archive(
    '6.2.11.7.3',
    'a character is of private use',
    /is of private use/,
    all(read('7FFF', 'E000'), show('7fff')),
  ),
]

/** Lets every font read a code as a character. */
function read(code: string, character: string): Change {
  return (document) => {
    for (const font of fontsOf(document))
      rewrite(font, 'ToUnicode', (map) =>
        map.replace(/(\d+) beginbfchar/, `1 beginbfchar\n<${code}> <${character}>\nendbfchar\n$&`),
      )
  }
}

/** Shows a code on page 4 in the place of the first. */
function show(code: string): Change {
  return inContent(4, (content) => content.replace(/<[\da-f]{4}> Tj/i, `<${code}> Tj`))
}
