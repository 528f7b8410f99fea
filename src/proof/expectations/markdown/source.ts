import type { Part, Publication } from '../../../publication/tree.ts'
import { blocksOf } from '../../../publication/walk.ts'
import type { CopyHouse } from '../facts.ts'
import { earlierWords } from '../statements/versions.ts'
import { fileLabels } from './labels.ts'
import { pipeRows } from './pipe-rows.ts'

/**
 * What must stand in the file: what the editors wrote, its parts one after the other, each below a line that names it; in an
 * earlier text as its second line that it is one.
 */
export function sourceLines(publication: Publication, house: CopyHouse): readonly string[] {
  const [first, ...others] = linesAsWritten(publication)
  if (publication.earlierOf === undefined || first === undefined) return linesAsWritten(publication)
  const now = `${house.origin}${house.basePath}${publication.earlierOf.name}/`
  const comment = `# ${earlierWords(publication, now)}`.replace(/\s+/gu, ' ')
  return [first, comment, ...others]
}

function linesAsWritten(publication: Publication): readonly string[] {
  const { parts, source } = publication
  const own = parts.find(({ name }) => name === '')
  const labelIn = fileLabels(publication)
  const named = parts.filter(({ name }) => name !== '')
  return [
    ...(own ? linesOfPart(own) : toLines(source.text)),
    ...named.flatMap((part) => [
      '',
      `[//]: # (part: ${part.name})`,
      '',
      ...linesOfPart(part).map((line) => relabel(line, (label) => labelIn(label, part))),
    ]),
  ]
}

const toLines = (text: string): readonly string[] =>
  text.normalize('NFC').replace(/\n*$/, '').split('\n')

/** Labels of notes, but for those that a backslash makes text. */
const relabel = (text: string, toLabel: (label: string) => string): string =>
  text.replace(/(?<!\\)\[\^([^\s\]]+)\]/g, (_, label: string) => `[^${toLabel(label)}]`)

/** The options of a caption that name the file of its rows, at the end of its line. */
const FILE_OPTION = /[ \t]*\{(?=[^{}]*\bfile=)([^{}]*)\}[ \t]*$/

/** The lines of a part; below the caption of a table that lies in a file stand its rows, in place of the file's name. */
function linesOfPart(part: Part): readonly string[] {
  const lines = toLines(part.source.text)
  const tables = blocksOf(part).filter((block) => block.type === 'table')
  const captions = new Map(
    tables
      .filter(({ file }) => file !== undefined)
      .map((table) => [lineOfOption(lines, table.position.line - 1), table]),
  )
  return lines.flatMap((line, at): readonly string[] => {
    const table = captions.get(at)
    if (!table) return [line]
    const margin = marginBelow(lines[table.position.line - 1] ?? '')
    const caption = line.replace(FILE_OPTION, (_, options: string) => otherOption(options))
    return [caption, margin.trimEnd(), ...pipeRows(table).map((row) => margin + row)]
  })
}

const lineOfOption = (lines: readonly string[], from: number): number =>
  lines.findIndex((line, at) => at >= from && FILE_OPTION.test(line))

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
