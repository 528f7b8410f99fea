import type { Layout } from '../layouts/layout.ts'
import { display } from './voices.ts'

/**
 * Titles in the display cut, which is drawn and spaced for large type. It is upright and of one weight: what is emphasised
 * in a title, the italic line below it and what is no larger than a heading are in the cut of the text.
 */
const CUT = `
h1, :is(.contents, .changes) h2, .part :is(.title, h2) { font-family: ${display} }
h1 .subtitle, .part .title.least, .title .label, :is(h1, h2, .title) :is(em, strong) { font-family: var(--voice) }
`

/** The faces of titles. */
export const toDisplay = ({ titleFace }: Layout): string => (titleFace === 'display' ? CUT : '')
