import type { ParagraphLook } from '../styles/paragraph-look.ts'
import type { Style } from '../styles/styles.ts'
import { isContentsStyle } from './contents-heads.ts'
import { reasonOf, type Scope } from './scope.ts'
import type { StoryParagraph } from './story.ts'

/** What a paragraph is in the text, and the level of a heading. */
export type Role = Pick<StoryParagraph, 'role' | 'level'>

/** A paragraph of the text that says no more of itself. */
export const PLAIN = { role: 'text', indent: 0, isBordered: false, style: 'normal' } as const

/** A style that says that its paragraphs are no headings, though it may be based on one that says so (17.3.1.20). */
const BODY_TEXT = 9

/** The roles of styles by their built-in names, which are English in every language of Word. */
const ROLES: ReadonlyMap<string, StoryParagraph['role']> = new Map([
  ['block text', 'quotation'],
  ['caption', 'caption'],
  ['intense quote', 'quotation'],
  ['quotations', 'quotation'],
  ['quote', 'quotation'],
])

/** Tells what a paragraph is by its style, those that it is based on, and its own level; notes have no headings. */
export function roleOf(style: Style, own: ParagraphLook, scope: Scope): Role {
  const { flow } = scope
  const outline = own.outline ?? style.outline ?? BODY_TEXT
  if (isContentsStyle(style.names) && isInText(scope)) return { role: 'heading', level: 1 }
  if (isTitle(style, outline) && flow.text === 'body') return { role: 'title' }
  if (outline < BODY_TEXT && flow.text === 'body') return { role: 'heading', level: outline + 1 }
  const named = style.names.map((name) => ROLES.get(name)).find((role) => role !== undefined)
  return { role: named ?? 'text' }
}

/** Whether words are those of the body, and are kept. */
const isInText = (scope: Scope): boolean =>
  scope.flow.text === 'body' && reasonOf(scope) === undefined

/** A style based on Title is one of titles too, but for that of subtitles, and for one that has a level of headings. */
const isTitle = ({ names }: Style, outline: number): boolean =>
  names[0] === 'title' ||
  (names.includes('title') &&
    outline >= BODY_TEXT &&
    !names.some((name) => /\bsub-?title\b/.test(name)))

/** What the style says of the words: of a heading or a caption it says how it looks as a whole, and stresses nothing. */
export function styleOfWords(style: Style, { role }: Role): Style {
  if (role === 'text') return style
  const { isBold: _, isItalic: __, isCapital: ___, isUnderlined: ____, ...look } = style.look
  return { ...style, look }
}
