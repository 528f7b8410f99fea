import { PdfDict, PdfStream } from '@libpdf/core'
import type { Publication } from '../../../publication/tree.ts'
import { decode } from '../../pdf/decode.ts'
import type { PdfObjects } from '../../pdf/objects.ts'
import { type Fault, type PdfRule, REPORT } from './rule.ts'

/** The one standard whose files hold their source (ISO 19005-3, 6.8). */
const WITH_SOURCE = 'PDF/A-3a'

/** The file holds no other file; where the house has chosen PDF/A-3a, it holds its own Markdown, byte for byte, and nothing else. */
export const checkAttachments: PdfRule = function* ({
  proof: { objects },
  publication,
  house: { print },
}): Generator<Fault> {
  const wanted = print.standard === WITH_SOURCE ? sourcesOf(publication) : new Map()
  const found = new Map(attachedIn(objects))
  for (const [name, bytes] of found) {
    const source = wanted.get(name)
    if (source === undefined)
      yield fault(`The PDF holds a file, “${name}”, that none of ours does.`)
    else if (!bytes?.equals(Buffer.from(source, 'utf8')))
      yield fault(`The file “${name}” that the PDF holds is not the source, byte for byte.`)
  }
  for (const name of wanted.keys())
    if (!found.has(name)) yield fault(`The PDF does not hold its source, “${name}”.`)
}

/** The texts of the Markdown files by their names. */
const sourcesOf = ({ source, parts }: Publication): ReadonlyMap<string, string> =>
  new Map(
    [source, ...parts.map((part) => part.source)].map(({ path, text }) => [
      path.split('/').at(-1) ?? '',
      text,
    ]),
  )

/** Every file of the file, by the name in the tree of names and among the associated ones; its bytes, if it has any. */
function* attachedIn(objects: PdfObjects): Generator<readonly [string, Buffer | undefined]> {
  const names = objects.dictionary(objects.catalogue, 'Names')
  const listed = objects.all(objects.dictionary(names, 'EmbeddedFiles'), 'Names')
  for (const specification of [...listed, ...objects.all(objects.catalogue, 'AF')]) {
    if (!(specification instanceof PdfDict)) continue
    for (const key of ['F', 'UF']) {
      const stream = objects.get(objects.dictionary(specification, 'EF'), key)
      const name = objects.text(specification, key) ?? ''
      yield [name, stream instanceof PdfStream ? decode(stream) : undefined]
    }
  }
}

const fault = (reason: string): Fault => ({ reason, hint: REPORT })
