import { createHash } from 'node:crypto'
import type { Bag, Fault, Held } from './bag.ts'
import { unread } from './faults.ts'
import { type Sum, toPlaces } from './manifest.ts'

/** To open a file takes as long as to read so many bytes. */
const OPENING = 16_384

/** Is told how much of all work is done, in bytes to be read or in what takes as long. */
export type Tell = (done: number, total: number) => void

/** Reads each file that a manifest lists once, and holds it against every sum that is given of it. */
export async function checkSums(
  { files }: Bag,
  sums: ReadonlyMap<string, readonly Sum[]>,
  tell: Tell,
): Promise<readonly Fault[]> {
  const listed = [...sums].flatMap(([path, of]) => {
    const held = files.get(path)
    return held?.isFile ? [{ held, of }] : []
  })
  const total = listed.reduce((sum, { held }) => sum + held.size + OPENING, 0)
  const faults: Fault[] = []
  let done = 0
  const count = (bytes: number): void => {
    done += bytes
    tell(done, total)
  }
  for (const { held, of } of listed) {
    count(OPENING)
    faults.push(...(await checkFile(held, of, count)))
  }
  return faults
}

async function checkFile(
  held: Held,
  sums: readonly Sum[],
  count: (bytes: number) => void,
): Promise<readonly Fault[]> {
  const names = [...new Set(sums.map(({ algorithm }) => algorithm.node))]
  const hashes = new Map(names.map((name) => [name, createHash(name)]))
  try {
    for await (const piece of held.read()) {
      for (const hash of hashes.values()) hash.update(piece)
      count(piece.length)
    }
  } catch (error) {
    return [unread(error, held.path)]
  }
  const digests = new Map([...hashes].map(([name, hash]) => [name, hash.digest('hex')]))
  const wrong = sums.filter(({ algorithm, digits }) => digests.get(algorithm.node) !== digits)
  return wrong.length > 0 ? [changed(held.path, wrong, digests)] : []
}

function changed(file: string, wrong: readonly Sum[], digests: ReadonlyMap<string, string>): Fault {
  const [first] = wrong
  const { name = '', node = '' } = first?.algorithm ?? {}
  const is = `its ${name} is ${shorten(digests.get(node))}, and should be ${shorten(first?.digits)}`
  return {
    rule: 'bag-changed',
    severity: 'error',
    file,
    reason: `This file is not as it is listed in ${toPlaces(wrong)}: ${is}`,
    hint: 'fetch or copy it once more, from where the bag came from',
  }
}

const shorten = (digits = ''): string => `${digits.slice(0, 16)}…`
