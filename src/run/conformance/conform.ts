import type { Message } from '../../message/message.ts'
import type { VeraPdf } from '../../press/validators/verapdf/open-verapdf.ts'
import type { Judgement } from '../../press/validators/verapdf/report.ts'
import { readClaims } from '../../proof/pdf/claims.ts'
import { forEach } from '../progress.ts'
import type { Candidate } from './candidate.ts'
import { toLacking, toMessage, toUnjudged } from './messages.ts'

/** What was judged, and what was found. */
export interface Conformance {
  /** How many files were judged against each set of standards: `PDF/UA-1 and PDF/A-2a`. */
  readonly judged: ReadonlyMap<string, number>
  /** How many of these do not keep what they claim. */
  readonly failing: number
  /** How many files cannot be opened at all. */
  readonly broken: number
  /** The paths of files that claim nothing, and need not. */
  readonly silent: readonly string[]
  readonly messages: readonly Message[]
}

/** A candidate with what it claims. */
interface Claiming extends Candidate {
  readonly claims: readonly string[]
}

/** Has every file judged against the standards that it claims, all in one start. */
export async function conform(
  candidates: readonly Candidate[],
  veraPdf: VeraPdf,
): Promise<Conformance> {
  const files = await forEach(candidates, 4, async (candidate) => ({
    ...candidate,
    claims: await readClaims(candidate.bytes).catch(() => undefined),
  }))
  const broken = files.filter(({ claims }) => claims === undefined)
  const whole = files.flatMap(({ claims, ...file }) => (claims ? [{ ...file, claims }] : []))
  const claiming = whole.filter(({ claims }) => claims.length > 0)
  const { judgements, complaint } =
    claiming.length > 0 ? await veraPdf.judge(claiming.map(({ path }) => path)) : NOTHING
  const byPath = new Map(judgements.map((judgement) => [judgement.path, judgement]))
  const told = claiming.map((file) => messagesOf(file, byPath.get(file.path), complaint))
  return {
    judged: countBy(claiming.map(({ claims }) => claims.join(' and '))),
    failing: told.filter((messages) => messages.length > 0).length,
    broken: broken.length,
    silent: whole.filter(isSilent).map(({ path }) => path),
    messages: [
      ...broken.map(({ path }) => toUnjudged(path, undefined, BROKEN)),
      ...whole.flatMap(lacksOf),
      ...told.flat(),
    ],
  }
}

const BROKEN = 'it is no PDF that can be opened'

const NOTHING = { judgements: [], complaint: undefined }

const isSilent = ({ claims, due }: Claiming): boolean => claims.length === 0 && due === undefined

/** An edition that does not claim what the house has it made to. */
function lacksOf({ path, claims, due = [] }: Claiming): readonly Message[] {
  const lacking = due.filter((standard) => !claims.includes(standard))
  return lacking.length > 0 ? [toLacking(path, lacking)] : []
}

/** What is wrong with a file that claims something; what was not judged is no less wrong. */
function messagesOf(
  { path, claims }: Claiming,
  judgement: Judgement | undefined,
  complaint: string | undefined,
): readonly Message[] {
  if (!judgement) return [toUnjudged(path, claims, complaint)]
  if (judgement.fault !== undefined) return [toUnjudged(path, claims, judgement.fault)]
  const left = claims.filter((standard) => !judgement.standards.includes(standard))
  return [
    ...(left.length > 0 ? [toUnjudged(path, left, undefined)] : []),
    ...judgement.failures.map((failure) => toMessage(path, failure)),
  ]
}

const countBy = (names: readonly string[]): ReadonlyMap<string, number> =>
  new Map([...Map.groupBy(names, (name) => name)].map(([name, { length }]) => [name, length]))
