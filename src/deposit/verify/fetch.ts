import { type Bag, type Fault, isPayload } from './bag.ts'
import type { Declaration } from './declaration.ts'
import { quote } from './manifest.ts'
import { faultOfPath, pathsMeant } from './paths.ts'
import { type Line, readTagFile } from './tag-file.ts'
import { isStrict } from './version.ts'

/** What `fetch.txt` says: the files that are still to be fetched. */
export interface Fetched {
  readonly absent: ReadonlySet<string>
  readonly faults: readonly Fault[]
}

const FILE = 'fetch.txt'

/** Reads which files of the payload stand elsewhere (RFC 8493, 2.2.3). Nothing is ever fetched; what is absent is named. */
export async function readFetch(bag: Bag, { encoding, version }: Declaration): Promise<Fetched> {
  const held = bag.files.get(FILE)
  if (!held?.isFile) return { absent: new Set(), faults: [] }
  const { lines, faults } = await readTagFile(held, encoding)
  const read = lines.map((line) => readLine(line, bag, isStrict(version)))
  return {
    absent: new Set(read.flatMap(({ absent }) => absent ?? [])),
    faults: [...faults, ...read.flatMap(({ fault }) => fault ?? [])],
  }
}

function readLine(
  { text, number: line }: Line,
  { files }: Bag,
  strict: boolean,
): { readonly absent?: string; readonly fault?: Fault } {
  const [, address = '', length = '', written = ''] =
    /^(\S+)[ \t]+(\d+|-)[ \t]+(.+)$/.exec(text) ?? []
  const fault = (rule: string, reason: string, hint: string): Fault => ({
    rule,
    severity: 'error',
    file: FILE,
    line,
    reason,
    hint,
  })
  if (written === '')
    return {
      fault: fault(
        'bag-fetch',
        'This line does not give an address, a length and a path',
        'write them with a space between, and - for a length that is not known',
      ),
    }
  const meant = pathsMeant(written, strict).map(({ path }) => path)
  const wayOut = meant.map(faultOfPath).find(Boolean)
  if (wayOut || !meant.some(isPayload))
    return {
      fault: fault(
        'bag-path',
        `The path ${quote(written)} ${wayOut ?? 'is not in the payload, which is in data/'}`,
        'take the line out, and fetch nothing to that place',
      ),
    }
  const found = meant.map((path) => files.get(path)).find(Boolean)
  if (!found) return toAbsent(meant.find(isPayload) ?? written, address)
  if (length === '-' || Number(length) === found.size) return {}
  const sizes = `${found.size} bytes, and ${length} were to be fetched`
  return {
    fault: {
      ...fault(
        'bag-fetch',
        `The file ${quote(written)} has ${sizes}`,
        'see which of the two is right',
      ),
      severity: 'warning',
    },
  }
}

const toAbsent = (file: string, address: string) => ({
  absent: file,
  fault: {
    rule: 'bag-fetch',
    severity: 'error',
    file,
    reason: `This file is not in the bag, and is to be fetched from ${quote(address)}`,
    hint: FETCH,
  } as const,
})

const FETCH = 'fetch it if you trust that address, then ask again; nothing was fetched here'
