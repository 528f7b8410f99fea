import { runsOf } from '../publication/runs.ts'
import type { Part, Publication } from '../publication/tree.ts'
import { inlinesOf } from '../publication/walk.ts'
import type { Finding, Rule } from './rule.ts'

/** A publication, and each part of it, says something: an empty page helps nobody and is a sign of a lost file. */
export const empty: Rule = {
  name: 'empty',
  *check(publication) {
    if (publication.parts.every(isEmpty)) yield toFinding('publication', publication)
    else
      for (const part of publication.parts)
        if (isEmpty(part)) yield { ...toFinding('part', publication), part }
  },
}

/** Most parts have a word at once; only of the others is every run made. */
const isEmpty = (part: Part): boolean =>
  !inlinesOf(part).some((inline) => inline.type === 'text' && inline.value.trim() !== '') &&
  runsOf(part).every(({ text }) => text.trim() === '')

const toFinding = (what: string, publication: Publication): Finding => ({
  reason: `This ${what} has no words`,
  hint: 'write the text, or take the file out of the content folder',
  position: { line: what === 'part' ? 1 : lastLine(publication), column: 1 },
})

const lastLine = ({ source }: Publication): number => source.text.trimEnd().split('\n').length
