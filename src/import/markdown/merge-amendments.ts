import type { Amendment } from '../account.ts'

/**
 * Puts the amendments of a paragraph that were made while it was written together with those by which it was read. The
 * latter (`earlier`) count the raw text; the former (`later`) count the text that was read, and come out counted by the
 * raw text. Those about the same characters become one.
 */
export function mergeAmendments(
  earlier: readonly Amendment[],
  later: readonly Amendment[],
): readonly Amendment[] {
  const read = placeRead(earlier.toSorted(byOffset))
  const clusters = clustersOf(later.toSorted(byOffset).map(placeWritten), read)
  const taken = new Set(clusters.flatMap(({ read }) => read))
  const kept = read.filter((one) => !taken.has(one)).map(({ amendment }) => amendment)
  return [...kept, ...clusters.map((cluster) => join(cluster, read))].toSorted(byOffset)
}

const byOffset = (one: Amendment, other: Amendment): number => one.offset - other.offset

/** An amendment, and what it is about in the text that was read: from where to where, and these characters. */
interface Placed {
  readonly amendment: Amendment
  readonly start: number
  readonly end: number
  readonly characters: string
}

const placeWritten = (amendment: Amendment): Placed => ({
  amendment,
  start: amendment.offset,
  end: amendment.offset + amendment.found.length,
  characters: amendment.found,
})

function placeRead(amendments: readonly Amendment[]): readonly Placed[] {
  let shift = 0
  return amendments.map((amendment) => {
    const characters = amendment.written.replace(/\s/g, '')
    const start = amendment.offset + shift
    shift += characters.length - amendment.found.length
    return { amendment, start, end: start + characters.length, characters }
  })
}

/** What was written anew in a row, and what was read otherwise within it. */
interface Cluster {
  readonly written: readonly Placed[]
  readonly read: readonly Placed[]
}

function clustersOf(written: readonly Placed[], read: readonly Placed[]): readonly Cluster[] {
  const clusters: Cluster[] = []
  let from = 0
  for (const one of written) {
    while ((read[from]?.end ?? Number.POSITIVE_INFINITY) < one.start) from++
    const within: Placed[] = []
    for (let at = from, other = read[at]; other && other.start < one.end; other = read[++at])
      if (overlap(one, other)) within.push(other)
    const last = clusters.at(-1)
    if (last && within.some((other) => last.read.includes(other)))
      clusters[clusters.length - 1] = {
        written: [...last.written, one],
        read: [...new Set([...last.read, ...within])],
      }
    else clusters.push({ written: [one], read: within })
  }
  return clusters
}

/** What was left out on reading is within only where characters stand on both sides of it. */
const overlap = (one: Placed, read: Placed): boolean =>
  read.start < one.end && (read.start === read.end ? read.start > one.start : read.end > one.start)

function join({ written, read }: Cluster, all: readonly Placed[]): Amendment {
  const [first] = written
  const own = first?.amendment
  if (!own) throw new Error('A cluster without an amendment')
  const start = [...written, ...read].reduce((least, one) => Math.min(least, one.start), Infinity)
  const also = [...written.slice(1), ...read].map(({ amendment }) => amendment.reason)
  return {
    ...own,
    ...(also.length > 0 && { also: [...new Set(also)] }),
    offset: toRaw(start, all),
    found: walk(read, written, ({ amendment }) => amendment.found),
    written: walk(written, read, ({ amendment }) => amendment.written),
  }
}

/** The texts of some, in their order, and between them the characters that only the others are about. */
function walk(
  some: readonly Placed[],
  others: readonly Placed[],
  textOf: (placed: Placed) => string,
): string {
  const isOfSome = (at: number): boolean => some.some(({ start, end }) => start <= at && at < end)
  const characters = others.flatMap(({ start, characters }) =>
    [...Array(characters.length).keys()].map((index) => ({
      at: start + index,
      text: characters.charAt(index),
    })),
  )
  const between = characters.filter(({ at }) => !isOfSome(at))
  const texts = some.map((one) => ({ at: one.start, text: textOf(one) }))
  return [...texts, ...between]
    .toSorted((one, other) => one.at - other.at)
    .map(({ text }) => text)
    .join('')
}

/** Where a place of the text that was read is in the raw text; the reading is in order. */
function toRaw(offset: number, read: readonly Placed[]): number {
  let [low, high] = [0, read.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((read[middle]?.end ?? 0) <= offset) low = middle + 1
    else high = middle
  }
  const last = read[low - 1]
  return last ? offset + last.amendment.offset + last.amendment.found.length - last.end : offset
}
