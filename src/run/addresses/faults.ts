import type { BrokenJson, ParsedJson } from '../data/json.ts'

/** What is wrong in the record of addresses, and where (UTF-16 code units from 0). */
export interface AddressFault {
  readonly reason: string
  readonly hint: string
  readonly offset: number
  /** True where `npm run addresses` puts it right. */
  readonly isMendable: boolean
}

/** So many are told: a file that was put together wrongly has one a line. */
export const MOST = 20

/** An address of a publication, of a part, or of an id, from the web root. */
const ADDRESS = /^(?:[a-z0-9][a-z0-9-]*\/)+(?:#[^\s#]+)?$/

/** The name of a publication, and the hash of its text with the number of its form. */
const NAME = /^[a-z0-9][a-z0-9-]*$/
const HASH = /^\d+-[0-9a-f]+$/

/** Where two versions were put together and Git could not: it marks the lines of each (git-merge, “How conflicts are presented”). */
export function conflictIn(text: string): AddressFault | undefined {
  const offset = text.search(/^(?:<{7}|={7}|>{7})(?![<=>])/m)
  return offset < 0 ? undefined : { ...conflict, offset, isMendable: false }
}

/** What is wrong with a record; `parse` tells where, and is asked only where something may be. */
export function faultsOf(
  { text, value }: { readonly text: string; readonly value: unknown },
  parse: () => ParsedJson | BrokenJson,
): readonly AddressFault[] {
  if (isSound(value) && hasEachKeyOnce(text, value)) return []
  const json = parse()
  if ('brokenAt' in json) return [{ ...malformed, offset: json.brokenAt, isMendable: false }]
  if (Array.isArray(json.value)) return faultsOfList(json.value, [], json)
  if (!isRecord(json.value)) return [{ ...noRecord, offset: 0, isMendable: false }]
  const { addresses, texts, ...others } = json.value
  const faults = [
    ...Object.keys(others).map((key) => ({ ...unknownKey(key), offset: json.offsetOfKey([key]) })),
    ...(Array.isArray(addresses)
      ? faultsOfList(addresses, ['addresses'], json)
      : [{ ...noRecord, offset: json.offsetOf(['addresses']), isMendable: false }]),
    ...faultsOfTexts(texts, json),
    ...json.repeated.map(({ path, offset }) => ({ ...faultOfRepeated(path), offset })),
  ]
  return faults.slice(0, MOST)
}

/** Addresses stand in order, each once. */
function faultsOfList(
  entries: readonly unknown[],
  path: readonly string[],
  json: ParsedJson,
): readonly AddressFault[] {
  const faults: AddressFault[] = []
  let before: string | undefined
  for (const [index, entry] of entries.entries()) {
    const fault = faultOf(entry, before)
    if (fault) faults.push({ ...fault, offset: json.offsetOf([...path, index]) })
    if (faults.length === MOST) break
    if (isAddress(entry)) before = entry
  }
  return faults
}

/** What the text of each publication is known by; there are none in a record that was begun before. */
function faultsOfTexts(texts: unknown, json: ParsedJson): readonly AddressFault[] {
  if (texts === undefined) return []
  if (!isRecord(texts)) return [{ ...noTexts, offset: json.offsetOf(['texts']) }]
  return Object.entries(texts)
    .filter(([name, hash]) => !isText(name, hash))
    .map(([name, hash]) => ({ ...noText(name, hash), offset: json.offsetOfKey(['texts', name]) }))
}

/** The last text counts, as every text is recorded anew; whoever put two lists of addresses together would lose one. */
const faultOfRepeated = ([place, ...within]: readonly PropertyKey[]): Fault =>
  place === 'texts' && within.length === 1 ? twice(String(within[0])) : keyTwice(String(place))

/** JSON.parse passes over a key that stands twice: there are more signs of keys then than keys. */
const hasEachKeyOnce = (text: string, value: object): boolean =>
  [...text.matchAll(/"\s*:/g)].length <= keysIn(value)

const keysIn = (value: object): number =>
  Array.isArray(value)
    ? 0
    : [value, Object(Object(value).texts)].flatMap((one) => Object.keys(one)).length

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

function isSound(value: unknown): value is object {
  if (Array.isArray(value)) return areInOrder(value)
  if (!isRecord(value)) return false
  const { addresses, texts = {}, ...others } = value
  return (
    Object.keys(others).length === 0 &&
    Array.isArray(addresses) &&
    areInOrder(addresses) &&
    isRecord(texts) &&
    Object.entries(texts).every(([name, hash]) => isText(name, hash))
  )
}

const areInOrder = (entries: readonly unknown[]): boolean => {
  let before = ''
  return entries.every((entry) => {
    const isAfter = isAddress(entry) && before < entry
    if (isAfter) before = entry
    return isAfter
  })
}

const isAddress = (entry: unknown): entry is string =>
  typeof entry === 'string' && ADDRESS.test(entry)

const isText = (name: string, hash: unknown): boolean =>
  NAME.test(name) && typeof hash === 'string' && HASH.test(hash)

type Fault = Omit<AddressFault, 'offset'>

function faultOf(entry: unknown, before: string | undefined): Fault | undefined {
  if (!isAddress(entry)) return noAddress(entry)
  if (before === undefined || before < entry) return undefined
  return before === entry ? twice(entry) : misplaced(entry, before)
}

const ORDER = 'npm run addresses puts it in order'

const malformed = {
  reason: 'From here on the file is not well-formed JSON',
  hint: 'put each address in "straight quotes", with a comma after each but the last; or take the file back from the version before',
}

const conflict = {
  reason: 'Two versions of the file were merged, and it still has the marks of the conflict',
  hint: 'keep the lines of both, with a comma after each but the last, take out the lines that begin with <<<<<<<, ======= and >>>>>>>, then: npm run addresses',
}

const BACK = 'take the file back from the version before'

const noRecord = {
  reason: 'The file must hold "addresses", a list within [ and ]',
  hint: BACK,
}

const noTexts = {
  reason: '"texts" must hold the hash of each text by the name of its publication, within { and }',
  hint: BACK,
  isMendable: false,
}

const unknownKey = (key: string): Fault => ({
  reason: `The file has a key ${JSON.stringify(key)} that is not known`,
  hint: BACK,
  isMendable: false,
})

const keyTwice = (key: string): Fault => ({
  reason: `The file has the key ${JSON.stringify(key)} a second time`,
  hint: 'put both together under one',
  isMendable: false,
})

const noText = (name: string, hash: unknown): Fault => ({
  reason: `${JSON.stringify(name)}: ${JSON.stringify(hash)} is not the name of a publication and the hash of its text`,
  hint: 'take it back from the version before, or take the line out and then: npm run addresses',
  isMendable: false,
})

const noAddress = (entry: unknown): Fault => ({
  reason: `${JSON.stringify(entry)} is no address from the web root, as plan/first/#p1.2`,
  hint: 'take it back from the version before, or take the line out if it never was an address',
  isMendable: false,
})

const twice = (entry: string): Fault => ({
  reason: `${entry} stands here a second time`,
  hint: ORDER,
  isMendable: true,
})

const misplaced = (entry: string, before: string): Fault => ({
  reason: `${entry} stands after ${before}, and belongs before it`,
  hint: ORDER,
  isMendable: true,
})
