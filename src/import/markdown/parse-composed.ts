import { isLanguageTag } from '../../publication/front-matter.ts'
import { parsePublication } from '../../publication/parse/publication.ts'
import type { Part } from '../../publication/tree.ts'
import { possibleAbbreviations } from './abbreviations.ts'
import type { Composed, ComposedPart } from './compose.ts'
import type { ParsedPart } from './targets.ts'
import type { Wishes } from './written.ts'

/**
 * Parses what was composed, with front matter that is sound whatever the editor has yet to give, and with every
 * abbreviation that may be in it. A part without text is left out.
 */
export function parseComposed(
  { frontMatter, parts }: Composed,
  wishes: Wishes,
): readonly ParsedPart[] {
  const head = standInFor(frontMatter)
  const [main, ...others] = parts
  if (!main) return []
  const { publication } = parsePublication({
    name: wishes.name,
    main: { path: main.file, text: [...head, ...textOf(main, wishes)].join('\n') },
    parts: others.map((part) => ({
      name: nameOf(part.file),
      source: { path: part.file, text: textOf(part, wishes).join('\n') },
    })),
  })
  const read = new Map(publication?.parts.map((part) => [part.source.path, part]))
  return parts.flatMap((composed) => {
    const part = read.get(composed.file)
    return part ? [{ ...composed, part, above: composed === main ? head.length : 0 }] : []
  })
}

/** `next-steps` of `07-next-steps.md`. */
const nameOf = (file: string): Part['name'] => file.replace(/^\d+-|\.md$/g, '')

const textOf = ({ lines }: ComposedPart, wishes: Wishes): readonly string[] => [
  ...lines.map(({ text }) => text),
  '',
  ...possibleAbbreviations(lines, wishes),
]

const standInFor = ({ given, numbering }: Composed['frontMatter']): readonly string[] => [
  '---',
  'title: Draft',
  `language: ${isLanguageTag(given.language ?? '') ? given.language : 'en'}`,
  'date: 2000',
  'publisher: Draft',
  'rights: Draft',
  `numbering: ${numbering}`,
  '---',
]
