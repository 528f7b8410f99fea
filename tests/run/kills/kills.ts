/**
 * Kills builds, at random moments and at each step of a run, and holds that the site is the old or the new one, whole, and
 * that the next build gives the same bytes as one from nothing: `node tests/run/kills/kills.ts [ROUNDS] [SEED]`. It takes
 * about ten seconds a round, and is no part of `npm test`.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { makeRandom } from '../../../scripts/bench/generate.ts'
import { endBuild, killBuild } from './builds.ts'
import { type Moment, moments } from './moments.ts'
import { readSite, type Site, writeContent } from './site.ts'

const [rounds = 60, seed = 1] = process.argv.slice(2).map(Number)
const folder = mkdtempSync(join(tmpdir(), 'faircopy-kills-'))
const random = makeRandom(seed)
const VARIANTS = 3

/** The site of each variant of the content, built from nothing, and how long a build takes that makes one publication. */
const clean: Site[] = []
let duration = 0
for (let variant = 0; variant < VARIANTS; variant++) {
  const own = join(folder, `clean-${variant}`)
  writeContent(own, variant)
  await endBuild(own)
  clean.push(readSite(own))
}

const work = join(folder, 'killed')
writeContent(work, 0)
await endBuild(work)
writeContent(work, 1)
duration = await endBuild(work)

let shown = 1
const ends = { old: 0, new: 0, ended: 0 }
for (let round = 0; round < rounds; round++) {
  const variant = (shown + 1 + Math.floor(random() * (VARIANTS - 1))) % VARIANTS
  writeContent(work, variant)
  const moment = momentOf(round)
  const wasKilled = await killBuild(work, moment)
  const found = readSite(work)
  const isNew = isSame(found, clean[variant])
  if (!isNew && !isSame(found, clean[shown])) fail(round, moment, 'the site is torn')
  ends[isNew ? 'new' : 'old'] += 1
  if (!wasKilled) ends.ended += 1
  await endBuild(work)
  if (!isSame(readSite(work), clean[variant])) fail(round, moment, 'the next build differs')
  shown = variant
  console.log(`${round + 1}: ${moment.name}: ${isNew ? 'the new site' : 'the old site'}`)
}
rmSync(folder, { recursive: true, force: true })
console.log(
  `${rounds} builds, ${rounds - ends.ended} killed: ${ends.old} left the old site, ${ends.new} the new one, none a torn one`,
)

/** Every other round at a step, in their order; the others at a random moment. */
function momentOf(round: number): Moment {
  const step = moments[(round >> 1) % moments.length]
  if (round % 2 === 0 && step) return step
  const after = Math.round(random() * duration * 1.1)
  return { name: `after ${after} ms`, hasCome: (_, passed) => passed >= after }
}

function isSame(one: Site, other: Site | undefined): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
}

function fail(round: number, { name }: Moment, what: string): never {
  throw new Error(`round ${round + 1}, killed ${name}: ${what}; see ${folder}`)
}
