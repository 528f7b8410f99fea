import { PdfStream } from '@libpdf/core'
import { remember } from '../../publication/remember.ts'
import { decode } from './decode.ts'
import type { PdfObjects, PdfPage } from './objects.ts'

/** An operator of a page's content, with its operands as they are written, and how it is marked (ISO 32000-1, 14.6). */
export interface MarkedOperator {
  readonly name: string
  readonly operands: readonly string[]
  /** The number of the sequence that it is in. */
  readonly sequence: number | undefined
  /** What the artifact that it is in says that it is, as `Page`; '' where that does not say. */
  readonly artifact: string | undefined
}

/** The content of a page as it is written: pdf.js tells what is painted, and not with which operators. */
export const contentOf = (objects: PdfObjects, page: PdfPage): string =>
  bytesOfContent(objects, page).toString('latin1')

/** The same as bytes. Contents go on in one another as if white space stood between them (ISO 32000-1, table 30). */
export const bytesOfContent = (objects: PdfObjects, page: PdfPage): Buffer =>
  contentsOf(objects)(page)

/** Read once a page: several rules ask for it. */
const contentsOf = remember((objects: PdfObjects) =>
  remember(({ dictionary }: PdfPage): Buffer => {
    const contents = objects.all(dictionary, 'Contents').filter((one) => one instanceof PdfStream)
    return Buffer.concat(contents.flatMap((stream) => [decode(stream), NEW_LINE]))
  }),
)

const NEW_LINE = Buffer.from('\n')

/** The operators of a content, in order. */
export function* operatorsIn(content: string): Generator<MarkedOperator> {
  const marks: Mark[] = []
  let operands: string[] = []
  for (const [token] of content.matchAll(TOKEN)) {
    if (token.startsWith('%')) continue
    if (!OPERATOR.test(token)) {
      operands.push(token)
      continue
    }
    yield { name: token, operands, ...(marks.at(-1) ?? UNMARKED) }
    if (token === 'BDC' || token === 'BMC') marks.push(toMark(operands, marks.at(-1) ?? UNMARKED))
    if (token === 'EMC') marks.pop()
    operands = []
  }
}

type Mark = Pick<MarkedOperator, 'sequence' | 'artifact'>

const UNMARKED: Mark = { sequence: undefined, artifact: undefined }

/** A string, in which one may stand within brackets; figures within < and >; a comment; a name; a sign; a word. */
const TOKEN =
  /\((?:\\.|[^\\()]|\((?:\\.|[^\\()])*\))*\)|<<|>>|<[^<>]*>|%[^\r\n]*|\/[^\s()<>[\]{}/%]*|[[\]]|[^\s()<>[\]{}/%]+/gs

/** `Tj`, `T*`, `'`; what is neither a number nor one of the words that are operands. */
const OPERATOR = /^(?!(?:true|false|null)$)[A-Za-z'"]/

/** `/Artifact << /Type /Page >>`, `/P << /MCID 3 >>`; marked content is within what is around it. */
function toMark([tag, ...properties]: readonly string[], around: Mark): Mark {
  const valueAt = (key: string): string | undefined => {
    const at = properties.indexOf(key)
    return at < 0 ? undefined : properties[at + 1]
  }
  const sequence = valueAt('/MCID')
  const kind = valueAt('/Subtype') ?? valueAt('/Type') ?? ''
  return {
    sequence: sequence === undefined ? around.sequence : Number(sequence),
    artifact: around.artifact ?? (tag === '/Artifact' ? kind.replace('/', '') : undefined),
  }
}
