import { existsSync } from 'node:fs'
import { join, relative } from 'node:path'
import type { z } from 'zod'
import type { EditionFile, Emblems } from '../../editions/edition.ts'
import { codeOf, toMachineMessage } from '../../message/machine.ts'
import { type Message, type Source, toPosition } from '../../message/message.ts'
import { PublicationError } from '../../message/publication-error.ts'
import { decodeText } from '../../publication/decode.ts'
import { COMPARE, type DataFault, faultsOfIssues, faultsOfTexts } from './data-faults.ts'
import { conformanceSchema, glossarySchema, siteSchema } from './data-schema.ts'
import { readEmblems } from './emblems.ts'
import { checkHouseLanguage } from './house-language.ts'
import { type ParsedJson, parseJson } from './json.ts'
import { readRegular } from './read-regular.ts'

/** The site's own data: who makes the copies, and what its words mean. */
export interface Data {
  readonly site: z.infer<typeof siteSchema>
  readonly glossary: z.infer<typeof glossarySchema>
  /** The pictures of the house, as pages name them and as files. */
  readonly emblems: Emblems
  readonly pictures: readonly EditionFile[]
  /** What the gate has found of the pages; none where it has never been recorded. */
  readonly conformance?: z.infer<typeof conformanceSchema> | undefined
  /** What they lead to that their writers may not expect: warnings. */
  readonly messages: readonly Message[]
}

/**
 * Reads and checks the data folder.
 * @throws PublicationError with every fault of its files.
 */
export async function readData(folder: string, workingFolder: string): Promise<Data> {
  const read = async <Value>(name: string, schema: z.ZodType<Value>): Promise<Read<Value>> => {
    const file = join(folder, name)
    const path = relative(workingFolder, file)
    const bytes = readRegular(file, (error) => toMessage(error, path))
    return bytes instanceof Uint8Array ? check(bytes, path, schema) : { messages: [bytes] }
  }
  const site = await read('site.json', siteSchema)
  const glossary = await read('glossary.json', glossarySchema)
  if (site.value === undefined || glossary.value === undefined)
    throw new PublicationError([...site.messages, ...glossary.messages])
  const conformance = existsSync(join(folder, CONFORMANCE))
    ? await read(CONFORMANCE, conformanceSchema)
    : undefined
  if (conformance && conformance.value === undefined)
    throw new PublicationError([...conformance.messages])
  const { value, source, json } = site
  const { emblems, files, faults } = await readEmblems(value, folder)
  if (faults.length > 0 && source && json)
    throw new PublicationError(
      faults.map(({ path, reason, hint }) =>
        toError(
          { reason: `${path.join(', ')} ${reason}`, hint, offset: json.offsetOf(path) },
          source,
        ),
      ),
    )
  return {
    site: value,
    emblems,
    pictures: files,
    glossary: glossary.value,
    conformance: conformance?.value,
    messages: source ? checkHouseLanguage(value.language, source) : [],
  }
}

const CONFORMANCE = 'conformance.json'

/** The value of a file in which nothing is wrong, or what is. */
interface Read<Value> {
  readonly value?: Value
  readonly source?: Source
  readonly json?: ParsedJson
  readonly messages: readonly Message[]
}

function check<Value>(bytes: Uint8Array, path: string, schema: z.ZodType<Value>): Read<Value> {
  const { text, messages } = decodeText(bytes, path)
  if (messages.length > 0) return { messages }
  const source = { path, text }
  if (text.trim() === '') return { messages: [toError({ ...empty, offset: 0 }, source)] }
  const json = parseJson(text)
  if ('brokenAt' in json)
    return { messages: [toError({ ...malformed, offset: json.brokenAt }, source)] }
  const faults = faultsOfTexts(json)
  const { data: value, error } = schema.safeParse(json.value)
  const issues = faultsOfIssues(error?.issues ?? [], json, schema)
  const found = [...faults, ...issues].map((fault) => toError(fault, source))
  return value === undefined || found.length > 0
    ? { messages: found }
    : { value, source, json, messages: [] }
}

const toError = ({ reason, hint, offset }: DataFault, source: Source): Message => ({
  rule: 'data',
  severity: 'error',
  reason,
  hint,
  source,
  position: toPosition(source.text, offset),
})

const malformed = {
  reason: 'From here on the file is not well-formed JSON',
  hint: 'put keys and texts in "straight quotes", a comma between two values and none after the last',
}

const empty = { reason: 'Nothing stands in this file', hint: COMPARE }

/** Why a file is not read: mostly there is none. */
function toMessage(error: unknown, path: string): Message {
  const isAbsent = ['ENOENT', 'ENOTDIR'].includes(codeOf(error) ?? '')
  const message = isAbsent ? undefined : toMachineMessage(error)
  return message ? { ...message, source: { path, text: '' } } : noFile(path)
}

const noFile = (path: string): Message => ({
  rule: 'data',
  severity: 'error',
  reason: 'There is no such file',
  hint: COMPARE,
  source: { path, text: '' },
})
