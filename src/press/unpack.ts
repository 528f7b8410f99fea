import { mkdtemp, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { inspect, writeRecord } from './record.ts'

/**
 * The place `folder/name`, filled by `fill` unless it is there and intact. It is filled aside and
 * renamed, so that nobody sees half of it; where two do so at once, the first one's stays.
 */
export async function unpack(
  folder: string,
  name: string,
  fill: (fresh: string) => Promise<void>,
): Promise<string> {
  const place = join(folder, name)
  if (await isIntact(place)) return place
  const fresh = await mkdtemp(join(folder, `unpacking-${process.pid}-`))
  try {
    await fill(fresh)
    await writeRecord(fresh)
    await settle(fresh, place)
  } finally {
    await rm(fresh, { recursive: true, force: true })
  }
  return place
}

/** A touched folder is recorded anew, so that the next look is a glance again. */
async function isIntact(place: string): Promise<boolean> {
  const state = await inspect(place)
  if (state === 'touched') await writeRecord(place)
  return state !== 'spoilt'
}

async function settle(fresh: string, place: string): Promise<void> {
  if (await tryToRename(fresh, place)) return
  if (await isIntact(place)) return
  const spoilt = `${fresh}-spoilt`
  await tryToRename(place, spoilt)
  await rename(fresh, place)
  await rm(spoilt, { recursive: true, force: true })
}

const tryToRename = (from: string, to: string): Promise<boolean> =>
  rename(from, to).then(
    () => true,
    () => false,
  )
