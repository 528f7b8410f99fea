import type { PublicationFiles } from '../publication-files.ts'
import type { Story } from '../story/story.ts'
import { usedAbbreviations } from './abbreviations.ts'
import { type Composed, compose } from './compose.ts'
import { frontMatterLines } from './front-matter.ts'
import { parseComposed } from './parse-composed.ts'
import { findTargets } from './targets.ts'
import type { Wishes, Written } from './written.ts'

/**
 * Writes a story as files in the conventions of the authoring guide. It is written twice: the first time to be parsed, so
 * that each cross-reference gets the address that its goal has, and each part the abbreviations that it uses.
 */
export function writeMarkdown(story: Story, wishes: Wishes): Written {
  const parsed = parseComposed(compose(story, wishes, { type: 'draft' }), wishes)
  const composed = compose(story, wishes, { type: 'final', targets: findTargets(parsed) })
  const { record } = composed
  const abbreviations = new Map(
    parsed.map(({ file, part }) => [file, usedAbbreviations(part, wishes)]),
  )
  const files = filesOf(composed, abbreviations, wishes)
  return {
    files,
    findings: [...story.findings, ...record.findings],
    account: {
      labels: record.labels,
      moves: record.moves,
      amendments: record.amendments(story),
    },
  }
}

/** One file, or a folder where there are parts or pictures. */
function filesOf(
  { frontMatter, parts, pictures, record }: Composed,
  abbreviations: ReadonlyMap<string, readonly string[]>,
  { name }: Wishes,
): PublicationFiles {
  const isFolder = parts.length > 1 || pictures.size > 0
  const head = frontMatterLines(frontMatter, record)
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
