import { readFile } from 'node:fs/promises'
import { join, relative } from 'node:path'
import { z } from 'zod'
import type { Message } from '../message/message.ts'
import { PublicationError } from '../message/publication-error.ts'

const siteSchema = z.strictObject({
  name: z.string().min(1),
  origin: z.url({ protocol: /^https?$/ }).regex(/[^/]$/, 'must not end with a slash'),
  basePath: z
    .string()
    .regex(/^\/([a-z0-9-]+\/)*$/i, 'must begin and end with a slash, as /papers/'),
  organisation: z.string().min(1),
  email: z.email(),
  statementDate: z.iso.date(),
})

const glossarySchema = z.array(
  z.strictObject({
    term: z.string().min(1),
    meaning: z.string().min(1),
    note: z.string().optional(),
  }),
)

/** The site's own data: who makes the copies, and what its words mean. */
export interface Data {
  readonly site: z.infer<typeof siteSchema>
  readonly glossary: z.infer<typeof glossarySchema>
}

/**
 * Reads and checks the data folder.
 * @throws PublicationError with every fault of its files.
 */
export async function readData(folder: string, workingFolder: string): Promise<Data> {
  const messages: Message[] = []
  const read = async <Value>(
    name: string,
    schema: z.ZodType<Value>,
  ): Promise<Value | undefined> => {
    const file = join(folder, name)
    const path = relative(workingFolder, file)
    const text = await readFile(file, 'utf8').catch(() => undefined)
    const parsed = text === undefined ? undefined : schema.safeParse(parseJson(text))
    if (parsed?.success) return parsed.data
    const reasons = parsed?.error.issues.map(
      ({ path, message }) => `${path.join('.') || 'the file'}: ${message}`,
    )
    for (const reason of reasons ?? ['There is no such file.'])
      messages.push({ rule: 'data', severity: 'error', reason, source: { path, text: '' }, hint })
    return undefined
  }
  const site = await read('site.json', siteSchema)
  const glossary = await read('glossary.json', glossarySchema)
  if (!site || !glossary) throw new PublicationError(messages)
  return { site, glossary }
}

const hint =
  'compare the file with that in the _data folder that Faircopy comes with, or name another folder with --data DIR'

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
