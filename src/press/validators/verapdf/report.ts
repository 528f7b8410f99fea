/** What veraPDF says of a file. */
export interface Judgement {
  /** As it was given, absolute. */
  readonly path: string
  /** The standards that the file was held against: `PDF/UA-1`, `PDF/A-2a`. */
  readonly standards: readonly string[]
  readonly failures: readonly Failure[]
  /** Why the file could not be judged, where that is so. */
  readonly fault?: string
}

/** A rule that a file breaks. */
export interface Failure {
  readonly standard: string
  /** `ISO 14289-1:2014`, `7.1`, 3. */
  readonly specification: string
  readonly clause: string
  readonly test: number
  /** What the rule asks. */
  readonly asked: string
  /** At how many places it is broken; what is so at the first, and where that is in the tree of the file’s objects. */
  readonly places: number
  readonly found: string
  readonly context: string
}

/** Reads the report that veraPDF gives as JSON. Throws a SyntaxError where it is none, as when the program broke down. */
export const parseReport = (text: string): readonly Judgement[] =>
  (JSON.parse(text) as VeraReport).report.jobs.map(toJudgement)

/** The parts of its JSON that are read (format of version 1.30). */
interface VeraReport {
  readonly report: { readonly jobs: readonly VeraJob[] }
}

interface VeraJob {
  readonly itemDetails: { readonly name: string }
  readonly validationResult?: readonly VeraResult[]
  readonly taskException?: { readonly exceptionMessage: string }
}

interface VeraResult {
  /** `PDF/UA-2 + Tagged PDF validation profile`. */
  readonly profileName: string
  readonly details: { readonly ruleSummaries: readonly VeraRule[] }
}

interface VeraRule {
  readonly specification: string
  readonly clause: string
  readonly testNumber: number
  readonly failedChecks: number
  readonly description: string
  readonly checks: readonly { readonly context: string; readonly errorMessage: string | null }[]
}

function toJudgement({ itemDetails, validationResult = [], taskException }: VeraJob): Judgement {
  return {
    path: itemDetails.name,
    standards: validationResult.map(toStandard),
    failures: validationResult.flatMap((result) =>
      result.details.ruleSummaries.map((rule) => toFailure(rule, toStandard(result))),
    ),
    ...(taskException && { fault: taskException.exceptionMessage }),
  }
}

const toStandard = ({ profileName }: VeraResult): string =>
  profileName.replace(/( \+ Tagged PDF)? validation profile$/, '')

function toFailure(rule: VeraRule, standard: string): Failure {
  const [first] = rule.checks
  return {
    standard,
    specification: rule.specification,
    clause: rule.clause,
    test: rule.testNumber,
    asked: rule.description,
    places: rule.failedChecks,
    found: first?.errorMessage ?? '',
    context: first?.context ?? '',
  }
}
