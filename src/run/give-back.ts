import { getHeapStatistics, setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'

/** So many bytes may be left over before they are given back: it takes 0.2 s. */
const MUCH = 200_000_000

/** Where no more is in use than these bytes, nobody needs them: a build of 20 publications holds 225 MB, and spares 0.5 s. */
const LITTLE = 300_000_000

/**
 * Where much is in use, as much as this part of it: to look through it takes longer, and of ten times as many publications
 * must not be done ten times as often too.
 */
const PART = 0.4

/** Bytes that were in use after memory was given back last. */
let inUse = 0

/**
 * Gives memory back that was used up, where it is much. Node would keep it until it needs more, and Chromium needs it
 * meanwhile: 620 MB of 760 after a code of 1,400 pages was made and proved (measured).
 */
export function giveBack(): void {
  const now = used()
  if (now < LITTLE || now - inUse < Math.max(MUCH, inUse * PART)) return
  collect()
  inUse = used()
}

const used = (): number => getHeapStatistics().used_heap_size

/** V8 collects on demand where it was told that it may; as a last resort it keeps no page of memory for later. */
function collect(): void {
  setFlagsFromString('--expose-gc')
  runInNewContext("gc({ type: 'major', execution: 'sync', flavor: 'last-resort' })")
  setFlagsFromString('--no-expose-gc')
}
