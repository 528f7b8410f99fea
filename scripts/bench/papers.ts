const FRONT_MATTER =
  '---\ntitle: A paper\nlanguage: en-GB\ndate: 2006\npublisher: HM Government\nrights: © Crown copyright 2006\n'

const WORDS =
  'the ferry must be whole and the rope new before anybody crosses the river on foot, and'

/** A statute of about so many blocks: sections with headings, subsections, lettered lists. */
export const toStatute = (blocks: number): string =>
  paper(
    'numbering: provisions\n',
    repeat(
      blocks / 7,
      (section) =>
        `## ${section} Heading ${section}\n\n(1) In this Act ${WORDS}—\n\n    (a) ${WORDS} sound, or\n\n    (b) ${WORDS} dry.\n\n(2) ${WORDS} so.\n\n(3) ${WORDS} thus.\n`,
    ),
  )

/** A table of so many rows: in each a name and figures, column by column. */
export const toLongTable = (rows: number, columns = 6): string => {
  const years = repeat(columns - 1, (column) => String(2000 + column))
  return paper('', [
    `Table 1: Pay {row-header=cell}\n\n| Who | ${years.join(' | ')} |`,
    `| --- | ${years.map(() => '---:').join(' | ')} |`,
    ...repeat(
      rows,
      (row) =>
        `| Rower ${row} | ${years.map((_, at) => FIGURES[at % FIGURES.length]?.(row)).join(' | ')} |`,
    ),
  ])
}

const FIGURES: readonly ((row: number) => string)[] = [
  (row) => `${row}.5`,
  String,
  () => '3.25',
  () => '4',
  () => '5',
]

/** About so many pages of lettered lists, two levels deep, each flush left under its lead-in. */
export const toLetteredLists = (pages: number): string =>
  paper(
    '',
    repeat(
      pages * 3,
      (paragraph) =>
        `1.${paragraph} ${WORDS}:\n(a) ${WORDS}:\n(i) ${WORDS};\n(ii) ${WORDS};\n(b) ${WORDS}; and\n(c) ${WORDS}.\n`,
    ),
  )

/** A paper in which so many marks of emphasis have no partner, all in one line. */
export const toFaults = (faults: number): string =>
  paper('', [repeat(faults, (fault) => `the *Wren${fault}`).join(' ')])

const paper = (keys: string, lines: readonly string[]): string =>
  `${FRONT_MATTER}${keys}---\n\n${lines.join('\n')}\n`

const repeat = (count: number, make: (number: number) => string): readonly string[] =>
  Array.from({ length: Math.round(count) }, (_, index) => make(index + 1))
