import type { Layout } from '../layouts/layout.ts'

/** What was changed since publication: what the house says of it in its sans, the words themselves in the voice of the text. */
const CHANGES = `
.changes { page: changes; break-before: page; padding-left: var(--axis) }
.changes h2 { font-size: var(--title); line-height: var(--title-line); font-weight: var(--title-weight); margin-bottom: calc(var(--line) * 2) }
.changes h3 { font: 600 var(--h3)/var(--h3-line) var(--house); margin: calc(var(--line) * 1.5) 0 var(--half) }
.changes h2 + h3 { margin-top: 0 }
.changes p + p { margin-top: calc(var(--line) * var(--between)) }
.changes p.said:has(+ :not(h3)) { break-after: avoid }
.changes :is(.said, .mark, .page-of) { font-family: var(--house) }
.changes :is(.removed, .added) { font-family: var(--voice) }
.changes .passage { font-weight: 600 }
.changes .page-of { text-wrap: nowrap }
.changes .part-title { font-size: var(--h4); line-height: var(--h4-line); font-weight: 600; break-after: avoid }
.changes p + .part-title { margin-top: var(--line) }
`

/** Lines that say to the eye what the words say too; large print has none (UKAAF). */
const LINES = `
.changes .removed { text-decoration: line-through .75pt; text-decoration-skip-ink: none }
.changes .added { text-decoration: underline .5pt; text-underline-offset: calc(var(--text) / 7); text-decoration-skip-ink: none }
`

/** How changes are set. */
export const toChanges = ({ underlinesLinks }: Layout): string =>
  underlinesLinks ? CHANGES + LINES : CHANGES
