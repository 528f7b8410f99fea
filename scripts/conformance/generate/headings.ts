import { note, quiet } from './inlines.ts'
import { next, opening, type Writing } from './writing.ts'

/** A heading at most one level below the one before it; `levels` remembers which that was. */
export function heading(writing: Writing): string {
  const { chance, counts, numbering } = writing
  if (numbering === 'provisions') return section(writing)
  const last = counts.get('level') ?? 1
  const level = Math.min(6, 2 + chance.below(last))
  counts.set('level', level)
  const added = chance.happens(20) ? ` ${quiet(writing)}` : ''
  const noted = chance.happens(10) ? ` ${note(writing)}` : ''
  return `${'#'.repeat(level)} ${opening(writing, 2 + chance.below(8))}${added}${noted}`
}

/** A section of an Act begins the numbers within it anew. */
function section(writing: Writing): string {
  writing.counts.set('provision', 0)
  return `## ${next(writing, 'section')} ${opening(writing, 3)}`
}
