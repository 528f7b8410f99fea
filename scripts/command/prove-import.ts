import { readFileWhole } from '../../src/import/files/read-file.ts'
import { readPublicationFiles } from '../../src/import/files/read-publication.ts'
import { proveImport } from '../../src/import/import.ts'
import { hasErrors } from '../../src/message/message.ts'
import { toVisible } from '../../src/message/visible.ts'
import { readData } from '../../src/run/data/data.ts'
import { toProof } from './import-output.ts'
import type { Given } from './options.ts'
import { announceAll } from './output.ts'
import { EXIT } from './run.ts'
import { nameOf, toAddress } from './to-address.ts'

/** Compares a publication with the Word file that it came from, and prints how the two differ; gives the exit status. */
export async function proveWordFile({ values }: Given, path: string): Promise<number> {
  const { content = '', data = '', publication } = values
  const name = publication ?? toAddress(nameOf(path))
  const { glossary } = await readData(data, process.cwd())
  const files = readPublicationFiles(name, content, process.cwd())
  const file = { path, bytes: await readFileWhole(path) }
  const proof = await proveImport(file, files, {
    wishes: { name, frontMatter: {}, glossary },
    content,
  })
  announceAll(proof.messages)
  process.stdout.write(`${toVisible(`${name}, against ${path}: ${toProof(proof)}`)}\n`)
  return hasErrors(proof.messages) ? EXIT.errors : EXIT.done
}
