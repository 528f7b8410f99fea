import { sourceOf } from '../../../src/editions/markdown/source.ts'
import { parsePublication, type Sources } from '../../../src/publication/parse/publication.ts'
import { wordsOf } from '../../../src/publication/runs.ts'
import type { Publication } from '../../../src/publication/tree.ts'

/** The line above each part in the Markdown edition. */
const PART = /^\[\/\/\]: # \(part: [a-z0-9-]+\)$/m

/** The words of a publication when its Markdown edition is parsed as its source, part by part. */
export function readAgain(
  publication: Publication,
  { name, main, parts }: Sources,
): readonly string[] {
  const [first = '', ...others] = sourceOf(publication).split(PART)
  const again = parsePublication({
    name,
    main: { ...main, text: first },
    parts: parts.map((part, index) => ({
      ...part,
      source: { ...part.source, text: others[index] ?? '' },
    })),
  })
  return again.publication ? wordsOf(again.publication).map(({ text }) => text) : []
}
