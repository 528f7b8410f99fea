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

/** Where two versions were put together and Git could not: it marks the lines of each (git-merge, “How conflicts are presented”). */
export function conflictIn(text: string): AddressFault | undefined {
  const offset = text.search(/^(?:<{7}|={7}|>{7})(?![<=>])/m)
  return offset < 0 ? undefined : { ...conflict, offset, isMendable: false }
}

/** What is wrong with a record; `parse` tells where, and is asked only where something is. */
export function faultsOf(
  value: unknown,
  parse: () => ParsedJson | BrokenJson,
): readonly AddressFault[] {
  if (isSound(value)) return []
  const json = parse()
  if ('brokenAt' in json) return [{ ...malformed, offset: json.brokenAt, isMendable: false }]
  if (!Array.isArray(json.value)) return [{ ...noList, offset: 0, isMendable: false }]
  const entries: readonly unknown[] = json.value
  const faults: AddressFault[] = []
  let before: string | undefined
  for (const [index, entry] of entries.entries()) {
    const fault = faultOf(entry, before)
    if (fault) faults.push({ ...fault, offset: json.offsetOf([index]) })
    if (faults.length === MOST) break
    if (isAddress(entry)) before = entry
  }
  return faults
}

const isSound = (value: unknown): boolean =>
  Array.isArray(value) &&
  value.every((entry, index) => isAddress(entry) && (index === 0 || value[index - 1] < entry))

const isAddress = (entry: unknown): entry is string =>
  typeof entry === 'string' && ADDRESS.test(entry)

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

const noList = {
  reason: 'The file must be a list within [ and ]',
  hint: 'take the file back from the version before',
}

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
