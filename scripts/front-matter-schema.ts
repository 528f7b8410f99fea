import { writeFile } from 'node:fs/promises'
import { toJsonSchema } from '../src/publication/front-matter.ts'

const file = new URL('../docs/front-matter.schema.json', import.meta.url)

// Writes the schema by which editors complete and check front matter: `npm run schema`.
await writeFile(file, `${JSON.stringify(toJsonSchema(), null, 2)}\n`)
