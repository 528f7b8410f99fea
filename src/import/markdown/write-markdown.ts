import type { PublicationFiles } from '../publication-files.ts'
import type { Story } from '../story/story.ts'
import { usedAbbreviations } from './abbreviations.ts'
import { type Composed, compose } from './compose.ts'
import { frontMatterLines } from './front-matter.ts'
import { labelsOutOfRow } from './labels-out-of-row.ts'
import { findMisread } from './misread.ts'
import { parseComposed } from './parse-composed.ts'
import { findTargets, type ParsedPart } from './targets.ts'
import type { Wishes, Written } from './written.ts'

/**
 * Writes a story as files in the conventions of the authoring guide. It is written more than once: first to be parsed, so
 * that each cross-reference gets the address that its goal has, each part the abbreviations that it uses, and no label
 * stands where it goes on with nothing.
 */
export function writeMarkdown(story: Story, wishes: Wishes): Written {
  const { parsed, outOfRow } = draft(story, wishes)
  const composed = compose(story, wishes, { type: 'final', outOfRow, targets: findTargets(parsed) })
  const { ledger } = composed
  const abbreviations = new Map(
    parsed.map(({ file, part }) => [file, usedAbbreviations(part, wishes)]),
  )
  const files = filesOf(composed, abbreviations, wishes)
  return {
    files,
    findings: [...story.findings, ...ledger.findings, ...findMisread(parsed)],
    account: {
      labels: ledger.labels,
      moves: ledger.moves,
      amendments: ledger.amendments(story),
    },
  }
}

/** So many drafts are made at most: a label that is words now may leave the next one without the one before it. */
const MOST_DRAFTS = 8

interface Draft {
  readonly parsed: readonly ParsedPart[]
  readonly outOfRow: ReadonlySet<string>
}

function draft(story: Story, wishes: Wishes): Draft {
  let outOfRow: ReadonlySet<string> = new Set()
  for (let count = 1; ; count++) {
    const composed = compose(story, wishes, { type: 'draft', outOfRow })
    const parsed = parseComposed(composed, wishes)
    const found = labelsOutOfRow(parsed, composed.frontMatter.given.language ?? '')
    if (count === MOST_DRAFTS || [...found].every((label) => outOfRow.has(label)))
      return { parsed, outOfRow }
    outOfRow = new Set([...outOfRow, ...found])
  }
}

/** One file, or a folder where there are parts or pictures. */
function filesOf(
  { frontMatter, parts, pictures, ledger }: Composed,
  abbreviations: ReadonlyMap<string, readonly string[]>,
  { name }: Wishes,
): PublicationFiles {
  const isFolder = parts.length > 1 || pictures.size > 0
  const head = frontMatterLines(frontMatter, ledger)
  const texts = parts.map(({ file, lines }, index): readonly [string, string] => {
    const blocks = [
      ...(index === 0 ? [head] : []),
      lines.map(({ text }) => text),
      abbreviations.get(file) ?? [],
    ]
    const text = blocks
      .filter(({ length }) => length > 0)
      .map((block) => `${block.join('\n')}\n`)
      .join('\n')
    return [isFolder ? `${name}/${file}` : `${name}.md`, text]
  })
  const files = [...pictures].map(([file, bytes]): readonly [string, Uint8Array] => [
    `${name}/${file}`,
    bytes,
  ])
  return new Map<string, string | Uint8Array>([...texts, ...files])
}
