import { writeFileSync } from 'node:fs'
import { print } from '../../../src/editions/print/index.ts'
import { proveOne } from '../printing.ts'
import { openPaper } from './paper.ts'

/** Called with the name of a publication and a path: writes its print edition there, once it is proved. */
const [name = '', output = ''] = process.argv.slice(2)
const { publication, workshop } = await openPaper(name)
try {
  const files = await print.render(publication, workshop.context)
  await proveOne(print, files, publication, workshop.context)
  for (const { bytes } of files) writeFileSync(output, bytes)
} finally {
  await workshop.close()
}
