import type { Chance } from './chance.ts'
import { inline } from './inlines.ts'

/** Blocks that a cell may hold, line by line. */
export type MakeBlocks = (chance: Chance) => readonly string[]

/** A table with all that tables may have: head rows, spans, groups, totals, blocks, options, notes, sources. */
export function table(chance: Chance, makeBlocks: MakeBlocks): readonly string[] {
  const number = chance.next('table')
  const columns = 2 + chance.upTo(4)
  const options = chance.falls(0.5) ? chance.pick(['{row-header=cell}', '{row-header=2}']) : ''
  const place = chance.pick(['caption', 'below', 'right below'])
  const own = makeOwnNotes(chance, number)
  const caption = `${chance.pick(['Table', '**Table'])} ${number}: ${chance.words()}`
  const closed = caption.startsWith('*') ? `${caption}**` : caption
  const unit = chance.falls(0.3) ? ['\\', chance.words()] : ['']
  const row = (): string => rowOf(columns, chance, () => cell(chance, own))
  const opening = `${closed}${chance.falls(0.2) ? own() : ''}${unit.join('\n')}`
  return [
    ...`${opening}${options && place === 'caption' ? ` ${options}` : ''}`.split('\n'),
    '',
    ...headOf(columns, chance),
    `|${chance.times(columns, () => ` ${chance.pick(['---', ':--', '--:', ':-:'])} |`).join('')}`,
    row(),
    ...chance.times(1 + chance.upTo(4), () => anyRow(columns, chance, makeBlocks, row)).flat(),
    ...(options && place === 'right below' ? [options] : []),
    ...(options && place === 'below' ? ['', options] : []),
    ...(chance.falls(0.3) ? ['', `Source: ${inline(chance)}`] : []),
    ...(chance.falls(0.2) ? ['', `Note: ${inline(chance)}`] : []),
  ]
}

/** Gives references to notes of the table's own, `[^3:a]`, each to another. */
function makeOwnNotes(chance: Chance, number: number): () => string {
  return () => {
    const label = `${number}:${chance.next(`note of ${number}`)}`
    chance.notes.push([`[^${label}]: ${chance.words()}`])
    return `[^${label}]`
  }
}

function headOf(columns: number, chance: Chance): readonly string[] {
  const count = chance.upTo(3)
  const upper = chance.times(Math.max(0, count - 1), () => rowOf(columns, chance, chance.words))
  const last = chance.times(columns, () => ` ${chance.falls(0.1) ? '' : chance.words()} |`)
  return count > 0 ? [...upper, `|${last.join('')}`] : []
}

/** A row in which cells may span two columns. */
function rowOf(columns: number, chance: Chance, make: () => string): string {
  let row = '|'
  for (let column = 0; column < columns; column++) {
    const spans = column + 1 < columns && chance.falls(0.15)
    row += ` ${make()} ${spans ? '||' : '|'}`
    if (spans) column += 1
  }
  return row
}

function cell(chance: Chance, own: () => string): string {
  if (chance.falls(0.1)) return ''
  if (chance.falls(0.5)) return String(chance.upTo(9999) / 10)
  return chance.falls(0.2) ? `${chance.words()}${own()}` : inline(chance)
}

function anyRow(
  columns: number,
  chance: Chance,
  makeBlocks: MakeBlocks,
  row: () => string,
): readonly string[] {
  const others = (value: () => string): string =>
    chance.times(columns - 1, () => ` ${value()} |`).join('')
  return chance.pick([
    () => [`| ${chance.words()} ${'|'.repeat(columns)}`],
    () => [`| **${chance.words()}** |${others(() => String(chance.upTo(99)))}`],
    () => rowOfBlocks(chance.times(columns, () => makeBlocks(chance))),
    () => [row()],
    () => [row()],
    () => [`| ${chance.words()} |${others(chance.word)}`, `| ^^ |${others(chance.word)}`],
  ])()
}

/** A row that goes on from line to line, for cells of several blocks. */
function rowOfBlocks(cells: readonly (readonly string[])[]): readonly string[] {
  const height = Math.max(2, ...cells.map((lines) => lines.length))
  return Array.from({ length: height }, (_, line) => {
    const row = `|${cells.map((lines) => ` ${lines[line] ?? ''} |`).join('')}`
    return line < height - 1 ? `${row} \\` : row
  })
}
