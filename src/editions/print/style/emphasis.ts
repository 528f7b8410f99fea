import type { Layout } from '../layouts/layout.ts'

/** Emphasis by italics; within italics, upright. */
const ITALIC = `
em { font-style: italic }
.part :is(h5, h6), .part .section, h1 .subtitle, .contents .section { font-style: italic }
:is(h5, h6, .section) em { font-style: normal }
.part h6 { font-weight: 400 }
`

/** Emphasis by weight, without any italics; within what is strong it is as strong, never lighter. */
const BOLD = `
em { font-style: normal; font-weight: 600 }
.part .section, h1 .subtitle, .contents .section { font-weight: 600 }
.part h6 { padding-left: var(--inner) }
.part .lowest { padding-left: calc(var(--inner) * 2) }
`

/** How emphasis is set. */
export const toEmphasis = ({ emphasis }: Layout): string => (emphasis === 'italic' ? ITALIC : BOLD)

const UNDERLINED = `
a { text-decoration: underline .5pt; text-underline-offset: calc(var(--text) / 7); text-decoration-skip-ink: none }
sup a, .note .number a, :is(.title-page, .imprint, .contents, .changes) a { text-decoration: none }
`

/** How links are set: on paper what is none says nothing, and the tags say where each leads. */
export const toLinks = ({ underlinesLinks }: Layout): string =>
  underlinesLinks ? UNDERLINED : 'a { text-decoration: none }'
