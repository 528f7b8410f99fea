import type { Piece } from '../reading.ts'
import { readSpacedWords } from '../spaced-words.ts'
import { columnsOf } from './columns.ts'
import type { Line } from './lines.ts'
import { signsOf } from './signs.ts'
import { stressAt } from './stress.ts'

/** Reads lines, those with emphasis word by word, without its signs, which say how the words between them are set off. */
export function readWords(lines: readonly Line[]): readonly Piece[] {
  const { emphasis, strong, from } = signsOf(lines)
  const open = { emphasis: false, strong: false }
  const toggles: readonly Toggle[] = [
    ...(emphasis ? [{ kind: 'emphasis', sign: emphasis } as const] : []),
    ...(strong ? [{ kind: 'strong', sign: strong } as const] : []),
  ]
  return lines.flatMap(({ text: line, where, isDrawn }, index) => {
    if (isDrawn) return []
    const text = closeUp(line)
    const isPlain =
      !open.emphasis && !open.strong && !toggles.some(({ sign }) => text.includes(sign))
    if (index < from || isPlain) return text.trim() ? [{ text, where }] : []
    return readSpacedWords(text).flatMap(({ text: word, before }) =>
      readWord(word, toggles, open).map((piece) => ({
        ...piece,
        where,
        ...(before !== undefined && { before }),
      })),
    )
  })
}

/** Columns that the number of a paragraph takes, which hangs left of its first line, with the space after it. */
const HANGING = 6

/** A line with one space after a number that hangs as it must. */
function closeUp(line: string): string {
  const [found = '', margin = '', number = '', gap = ''] =
    /^( *)(\S+)( {2,})(?=\S)/.exec(line) ?? []
  if (columnsOf(number) + gap.length !== HANGING) return line
  return `${margin}${number} ${line.slice(found.length)}`
}

/** A sign that begins emphasis where none is open, and else ends it. */
interface Toggle {
  readonly kind: 'emphasis' | 'strong'
  readonly sign: string
}

type Open = Record<Toggle['kind'], boolean>

function readWord(
  word: string,
  toggles: readonly Toggle[],
  open: Open,
): readonly Pick<Piece, 'text' | 'stress'>[] {
  let text = ''
  let stress = ''
  const put = (letters: string): void => {
    text += letters
    stress += stressAt(open.emphasis, open.strong).repeat(letters.length)
  }
  for (const row of word.match(/_+|\*+|[^_*]+/g) ?? []) {
    const toggle = toggles.find(({ sign }) => row.startsWith(sign))
    if (toggle) turn(row, toggle, open, put)
    else put(row)
  }
  return text ? [{ text, stress }] : []
}

/**
 * A row of marks holds as many signs as it has the length of, the text's own marks among them. Beside one sign these are
 * read as within the emphasis.
 */
function turn(
  row: string,
  { kind, sign }: Toggle,
  open: Open,
  put: (letters: string) => void,
): void {
  const signs = Math.floor(row.length / sign.length)
  const own = row.slice(signs * sign.length)
  const ends = signs === 1 && open[kind]
  if (ends) put(own)
  open[kind] = !open[kind]
  if (!ends) put(own)
  if (signs % 2 === 0) open[kind] = !open[kind]
}
