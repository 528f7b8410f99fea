import { join } from 'node:path'
import type { Context, EditionFile, House } from '../../../editions/edition.ts'
import { editionsOf, fileEditionsOf, pageEdition } from '../../../editions/index.ts'
import type { Message } from '../../../message/message.ts'
import { citePagePath, isCitable } from '../../../publication/cited.ts'
import type { Publication } from '../../../publication/tree.ts'
import { toHouseAssets } from '../../assets/house-assets.ts'
import type { Gathered } from '../../gather.ts'
import type { Progress } from '../../progress.ts'
import type { Proved } from '../../prove.ts'
import { filesOf, pagesOf, textPagesOf } from '../paths.ts'
import { proveFiles } from '../proof-files.ts'
import { type Expected, holdFolder } from './hold.ts'
import { makeRest, type Told, toPrinted } from './made.ts'
import { toOutcomes } from './outcomes.ts'
import type { StandingFolder } from './standing.ts'

/** What was found of a whole site. */
export interface ProvedSite {
  readonly proofs: readonly Proved[]
  /** What is wrong with its files, those of no edition among them. */
  readonly messages: readonly Message[]
}

/**
 * Proves a whole site: every edition by what is read in it, as files alone are proved; all else by what a build of this
 * content makes, byte by byte; and that nothing is missing, and nothing else stands there.
 */
export async function proveSite(
  standing: StandingFolder,
  gathered: Gathered,
  machines: Machines,
  tell: Progress = () => {},
): Promise<ProvedSite> {
  const { proofs, expected } = await expectSite(standing, gathered, machines, tell)
  return { proofs, messages: holdFolder(expected, standing) }
}

type Machines = Pick<Context, 'press' | 'fonts'>

/** Proves the editions that stand in a folder, and tells what else it should hold. */
export async function expectSite(
  standing: StandingFolder,
  gathered: Gathered,
  machines: Machines,
  tell: Progress = () => {},
): Promise<Pick<ProvedSite, 'proofs'> & { readonly expected: Expected }> {
  const { catalogue, house, chosen } = gathered
  const proofs: Proved[] = []
  const told: Told[] = []
  for (const publication of chosen) {
    const prove = proverOf(publication, standing, gathered, machines)
    const files = editionsOf(house).flatMap((edition) => filesOf(publication, edition))
    const ofFiles = await prove(provableOf(files, standing, house))
    const printed = toPrinted(publication, ofFiles)
    // A page of citations tells of the pages of print: where these are not known, it cannot be proved.
    const cite = printed ? undefined : citePagePath(publication)
    const ofPages = await prove(pagesOf(publication).filter((path) => path !== cite))
    const own = [...ofFiles, ...ofPages]
    const outcomes = toOutcomes(publication, own, textPagesOf(publication), house, standing)
    proofs.push(...own)
    told.push({ publication, outcomes, printed })
    tell('Proving publications', told.length, chosen.length)
  }
  const made = await makeRest(told, gathered, { catalogue, house, ...machines })
  return { proofs, expected: toExpected(told, made, gathered) }
}

/** Proves those of some files of a publication that stand. */
function proverOf(
  { name }: Publication,
  { root, paths }: StandingFolder,
  { catalogue, house, data }: Gathered,
  machines: Machines,
): (files: readonly string[]) => Promise<readonly Proved[]> {
  const common = { catalogue, house, ...machines, houseAssets: toHouseAssets(data) }
  return (files) =>
    proveFiles(
      files.filter((path) => paths.has(path)).map((path) => join(root, path)),
      { ...common, name, isWhole: true },
    )
}

/** The booklet is proved by the press copy: without it, it is only missing. */
const provableOf = (
  files: readonly string[],
  { paths }: StandingFolder,
  house: House,
): readonly string[] =>
  files.filter((path) => {
    const ofOther = fileEditionsOf(house).find(({ further = [] }) =>
      further.some(({ ending }) => path.endsWith(ending)),
    )
    return !ofOther || files.some((one) => one.endsWith(ofOther.ending) && paths.has(one))
  })

/** The finished files of editions, and a page of citations that cannot be proved, are not compared byte by byte. */
function toExpected(
  told: readonly Told[],
  made: readonly EditionFile[],
  { house }: Gathered,
): Expected {
  const untold = told.filter(({ printed }) => !printed).map(({ publication }) => publication)
  const alone = untold.filter(isCitable).map(citePagePath)
  const outcomes = told.flatMap((one) => one.outcomes)
  const files = fileEditionsOf(house)
  return {
    made: made.filter(({ path }) => !alone.includes(path)),
    editions: outcomes
      .filter(({ name }) => name !== pageEdition.name)
      .flatMap((outcome) => outcome.files),
    paths: [
      ...told.flatMap(({ publication }) =>
        files.flatMap((edition) => filesOf(publication, edition)),
      ),
      ...alone,
    ],
    names: told.map(({ publication }) => publication.name),
  }
}
