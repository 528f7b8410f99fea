import { PdfDict, type PdfObject, PdfStream, PdfString } from '@libpdf/core'
import type { Publication } from '../../../publication/tree.ts'
import { textDates } from '../../expectations/statements/versions.ts'
import { decode } from '../../pdf/decode.ts'
import type { PdfObjects } from '../../pdf/objects.ts'
import { type Fault, type PdfRule, REPORT } from './rule.ts'

/** The one standard whose files hold their source (ISO 19005-3, 6.8). */
const WITH_SOURCE = 'PDF/A-3a'

/**
 * The file holds no other file; where the house has chosen PDF/A-3a, it holds its own Markdown, byte for byte, and nothing else:
 * under its name, among the names of the file and among what belongs to it, with what is true of it.
 */
export const checkAttachments: PdfRule = function* ({
  proof: { objects },
  publication,
  house: { print },
}): Generator<Fault> {
  const wanted = print.standard === WITH_SOURCE ? sourcesOf(publication) : new Map()
  const names = objects.dictionary(objects.catalogue, 'Names')
  const listed = objects.all(objects.dictionary(names, 'EmbeddedFiles'), 'Names')
  for (const [index, own] of listed.entries()) {
    const name = listed[index - 1]
    if (!(own instanceof PdfDict) || !(name instanceof PdfString)) continue
    if (name.asString() !== objects.text(own, 'F'))
      yield fault(`The file “${objects.text(own, 'F')}” is listed as “${name.asString()}”.`)
  }
  for (const specifications of [listed, objects.all(objects.catalogue, 'AF')]) {
    const found = new Map(specifications.flatMap((one) => [...attachedIn(one, objects)]))
    for (const [name, file] of found)
      yield* fileFaults(name, file, wanted.get(name), dateOf(publication))
    for (const name of wanted.keys())
      if (!found.has(name)) yield fault(`The PDF does not hold its source, “${name}”.`)
  }
}

/** A file within the file, and what is said of it. */
interface Attached {
  readonly bytes: Buffer | undefined
  readonly description: string | undefined
  readonly size: number | undefined
  readonly date: string | undefined
}

function* fileFaults(
  name: string,
  { bytes, description, size, date }: Attached,
  source: string | undefined,
  wantedDate: string,
): Generator<Fault> {
  if (source === undefined)
    return yield fault(`The PDF holds a file, “${name}”, that none of ours does.`)
  const own = Buffer.from(source, 'utf8')
  if (!bytes?.equals(own))
    yield fault(`The file “${name}” that the PDF holds is not the source, byte for byte.`)
  if (description !== DESCRIPTION)
    yield fault(`The file “${name}” that the PDF holds is called “${description}”.`)
  if (size !== own.length)
    yield fault(`The file “${name}” that the PDF holds is said to have ${size} bytes.`)
  if (date !== wantedDate)
    yield fault(`The file “${name}” that the PDF holds is said to be of ${date}.`)
}

/** What is said of each source. */
const DESCRIPTION = 'The Markdown source of this publication'

/** When the text was changed last, or published, as PDF has dates: `D:20061009` (ISO 32000-1, 7.9.4). */
const dateOf = (publication: Publication): string =>
  `D:${(textDates(publication).at(-1) ?? '').replaceAll('-', '')}`

/** The texts of the Markdown files by their names. */
const sourcesOf = ({ source, parts }: Publication): ReadonlyMap<string, string> =>
  new Map(
    [source, ...parts.map((part) => part.source)].map(({ path, text }) => [
      path.split('/').at(-1) ?? '',
      text,
    ]),
  )

/** What a specification names, by each of its names. */
function* attachedIn(
  specification: PdfObject,
  objects: PdfObjects,
): Generator<readonly [string, Attached]> {
  if (!(specification instanceof PdfDict)) return
  for (const key of ['F', 'UF']) {
    const stream = objects.get(objects.dictionary(specification, 'EF'), key)
    const said = stream instanceof PdfStream ? objects.dictionary(stream, 'Params') : undefined
    yield [
      objects.text(specification, key) ?? '',
      {
        bytes: stream instanceof PdfStream ? decode(stream) : undefined,
        description: objects.text(specification, 'Desc'),
        size: objects.number(said, 'Size'),
        date: objects.text(said, 'ModDate'),
      },
    ]
  }
}

const fault = (reason: string): Fault => ({ reason, hint: REPORT })
