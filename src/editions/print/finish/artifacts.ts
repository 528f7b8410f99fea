import { type Drawing, looseDrawings } from './loose.ts'
import { sequenceOf } from './operators.ts'

/** What repeats on pages but is no part of the text (ISO 32000-1, 14.8.2.2.2). */
const HEAD = '/Artifact <</Type /Pagination /Subtype /Header>> BDC'
const FOOT = '/Artifact <</Type /Pagination /Subtype /Footer>> BDC'
const REPEATED = '/Artifact <</Type /Pagination>> BDC'
const RULE = '/Artifact <</Type /Layout>> BDC'

const TEXT_AT = / (\S+) Tm$/

/**
 * Marks as artifacts what stands in no tag: running heads above the `middle` of the page (in CSS pixels from its top),
 * folios below, rules; and the sequences that are `repeated`.
 */
export function markArtifacts(
  lines: readonly string[],
  repeated: ReadonlySet<number>,
  middle: number,
): readonly string[] {
  const drawings = artifactsOf(lines, middle)
  const openings = new Map(drawings.map(({ from, artifact }) => [from, artifact]))
  const closings = new Set(drawings.map(({ to }) => to))
  return lines.flatMap((line, index) => {
    const sequence = sequenceOf(line)
    const isRepeated = sequence !== undefined && repeated.has(sequence)
    const opening = openings.get(index)
    return [
      ...(closings.has(index) ? ['EMC'] : []),
      ...(opening ? [opening] : []),
      isRepeated ? REPEATED : line,
    ]
  })
}

/** Drawings that follow each other at once and are alike are one artifact. */
function artifactsOf(lines: readonly string[], middle: number): readonly Artifact[] {
  const artifacts: Artifact[] = []
  for (const { from, to } of looseDrawings(lines)) {
    const artifact = toArtifact(lines.slice(from, to), middle)
    const last = artifacts.at(-1)
    if (last?.to === from && last.artifact === artifact)
      artifacts[artifacts.length - 1] = { ...last, to }
    else artifacts.push({ from, to, artifact })
  }
  return artifacts
}

interface Artifact extends Drawing {
  /** The line that opens it. */
  readonly artifact: string
}

function toArtifact(drawing: readonly string[], middle: number): string {
  const position = drawing.map((line) => TEXT_AT.exec(line)?.[1]).find(Boolean)
  if (position === undefined) return RULE
  return Number(position) < middle ? HEAD : FOOT
}
