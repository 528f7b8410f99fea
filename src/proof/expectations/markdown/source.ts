import type { Part, Publication, Table } from '../../../publication/tree.ts'
import { blocksOf } from '../../../publication/walk.ts'
import type { CopyHouse } from '../facts.ts'
import { earlierWords } from '../statements/versions.ts'
import { fileLabels } from './labels.ts'

/** A line that must stand in the file; or the rows of a table from a file, each after this margin. */
export type SourceLine =
  | { readonly text: string }
  | { readonly table: Table; readonly margin: string }

/**
 * What must stand in the file: what the editors wrote, its parts one after the other, each below a line that names it; in an
 * earlier text as its second line that it is one.
 */
export function sourceLines(publication: Publication, house: CopyHouse): readonly SourceLine[] {
  const [first, ...others] = linesAsWritten(publication)
  if (publication.earlierOf === undefined || first === undefined) return linesAsWritten(publication)
  const now = `${house.origin}${house.basePath}${publication.earlierOf.name}/`
  const comment = `# ${earlierWords(publication, now)}`.replace(/\s+/gu, ' ')
  return [first, { text: comment }, ...others]
}

function linesAsWritten(publication: Publication): readonly SourceLine[] {
  const { parts, source } = publication
  const own = parts.find(({ name }) => name === '')
  const labelIn = fileLabels(publication)
  const named = parts.filter(({ name }) => name !== '')
  return [
    ...(own ? linesOfPart(own) : toLines(source.text)),
    ...named.flatMap((part) => [
      { text: '' },
      { text: `[//]: # (part: ${part.name})` },
      { text: '' },
      ...linesOfPart(part).map((line) =>
        'text' in line ? { text: relabel(line.text, (label) => labelIn(label, part)) } : line,
      ),
    ]),
  ]
}

const toLines = (text: string): readonly SourceLine[] =>
  text
    .normalize('NFC')
    .replace(/\n*$/, '')
    .split('\n')
    .map((line) => ({ text: line }))

/** Labels of notes, but for those that a backslash makes text. */
const relabel = (text: string, toLabel: (label: string) => string): string =>
  text.replace(/(?<!\\)\[\^([^\s\]]+)\]/g, (_, label: string) => `[^${toLabel(label)}]`)

/** The options of a caption that name the file of its rows, at the end of its line. */
const FILE_OPTION = /[ \t]*\{(?=[^{}]*\bfile=)([^{}]*)\}[ \t]*$/

/** The lines of a part; below the caption of a table that lies in a file stand its rows, in place of the file's name. */
function linesOfPart(part: Part): readonly SourceLine[] {
  const lines = toLines(part.source.text)
  const tables = blocksOf(part).filter((block) => block.type === 'table')
  const captions = new Map(
    tables
      .filter(({ file }) => file !== undefined)
      .map((table) => [lineOfOption(lines, table.position.line - 1), table]),
  )
  return lines.flatMap((line, at): readonly SourceLine[] => {
    const table = captions.get(at)
    if (!table || !('text' in line)) return [line]
    const first = lines[table.position.line - 1]
    const margin = marginBelow(first && 'text' in first ? first.text : '')
    const caption = line.text.replace(FILE_OPTION, (_, options: string) => otherOption(options))
    return [{ text: caption }, { text: margin.trimEnd() }, { table, margin }]
  })
}

const lineOfOption = (lines: readonly SourceLine[], from: number): number =>
  lines.findIndex((line, at) => at >= from && 'text' in line && FILE_OPTION.test(line.text))

/** The option that a table of Markdown has too. */
const otherOption = (options: string): string => {
  const option = options.split(/\s+/).find((one) => /^row-header=\w+$/.test(one))
  return option === undefined ? '' : ` {${option}}`
}

/** What stands before the lines below one that may begin an item: quotation marks, and spaces in place of the item's mark. */
const marginBelow = (line: string): string =>
  (/^(?:[ \t>]|[-+*](?=[ \t])|\(?\w{1,9}[.)](?=[ \t]))*/.exec(line)?.[0] ?? '').replace(
    /[^ \t>]/g,
    ' ',
  )
