import { writeFile } from 'node:fs/promises'
import { toJsonSchema } from '../src/publication/front-matter.ts'
import type { Command } from './command/options.ts'
import { EXIT, run } from './command/run.ts'

const FILE = 'docs/front-matter.schema.json'

const command: Command = {
  name: 'schema',
  summary: `Writes ${FILE}, by which editors complete and check front matter.`,
  options: {},
}

await run(command, async () => {
  const text = `${JSON.stringify(toJsonSchema(), null, 2)}\n`
  await writeFile(new URL(`../${FILE}`, import.meta.url), text)
  process.stdout.write(`${FILE} is written\n`)
  return EXIT.done
})
