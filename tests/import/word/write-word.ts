import { Document, type IPropertiesOptions, Packer } from 'docx'
import { unzip } from '../../../src/import/package/unzip.ts'
import { zip } from '../zip.ts'

/** A paper as it is written for the tests. */
export interface Paper {
  /** What the package `docx` is told. */
  readonly options: IPropertiesOptions
  /** Changes of single parts of the file, by their paths, for what `docx` cannot write. */
  readonly patches?: Readonly<Record<string, (xml: string) => string>>
  /** Parts that are added. */
  readonly parts?: Readonly<Record<string, string | Uint8Array>>
}

/** A Word file. The package gives it the time of writing and names by chance, neither of which is read. */
export async function writeWord({ options, patches = {}, parts = {} }: Paper): Promise<Buffer> {
  const packed = await Packer.toBuffer(new Document(options))
  const files = new Map<string, Uint8Array>(await unzip(packed, 'paper.docx'))
  for (const [path, patch] of Object.entries(patches)) {
    const before = Buffer.from(files.get(path) ?? '').toString('utf8')
    const after = patch(before)
    if (after === before) throw new Error(`the patch of ${path} changes nothing`)
    files.set(path, Buffer.from(after))
  }
  for (const [path, part] of Object.entries(parts)) files.set(path, Buffer.from(part))
  return zip(files)
}
