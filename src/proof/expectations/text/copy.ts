import type { Part, Publication } from '../../../publication/tree.ts'
import { blocksOf, inlinesOf } from '../../../publication/walk.ts'
import type { FurnitureKind } from '../../../wording/index.ts'
import type { Facts } from '../facts.ts'
import { say } from '../say.ts'
import { dateWords } from '../statements/date.ts'
import { identifiersRead } from '../statements/identifiers.ts'
import { licenceSentence } from '../statements/licence.ts'
import { asSentence } from '../statements/sentence.ts'
import { statusWords } from '../statements/status.ts'
import type { CopySigns } from './signs.ts'

/** Which copy it is, by the furniture that says so. */
export type CopyKind = Extract<FurnitureKind, 'textCopy' | 'pagedTextCopy'>

/** What must be read before the text of a copy: publisher, title, who wrote it and when, and in brackets what the copy is. */
export function copyOpening(
  publication: Publication,
  kind: CopyKind,
  { house }: Pick<Facts, 'house'>,
  signs: CopySigns,
): readonly string[] {
  const { frontMatter } = publication
  const { publisher, title, creator = [], date, language, rights, license } = frontMatter
  const { description = '', changes = [] } = frontMatter
  const note = [
    say(language, kind, { house: house.name }),
    ...signStatements(publication, signs),
    changes.length === 0 ? '' : say(language, 'changesAtEnd'),
    asSentence(rights),
    license === undefined ? '' : asSentence(licenceSentence(license, language)),
    statusWords(frontMatter),
    asSentence(description),
  ]
  const authors = [creator].flat()
  return [publisher, title, ...authors, dateWords(date, language), inBrackets(note, signs)]
}

/** What must be read after it: the permanent address, the identifiers, every change. */
export function copyClosing(
  { frontMatter, name }: Publication,
  { house }: Pick<Facts, 'house'>,
  signs: CopySigns,
): readonly string[] {
  const { language, changes = [] } = frontMatter
  const address = `<${house.origin}${house.basePath}${name}/>`
  const told = changes.length === 0 ? [] : [say(language, 'changes')]
  const statements = [
    say(language, 'permanentAddress', { address }),
    identifiersRead(frontMatter).join(', '),
    ...told,
    ...changes.map((change) => `- ${change}`),
  ]
  return [inBrackets(statements, signs)]
}

const inBrackets = (statements: readonly string[], { open, close }: CopySigns): string =>
  open +
  statements
    .map((one) => one.trim())
    .filter(Boolean)
    .join(' ') +
  close

/** What a copy must say of its signs: of those alone that it has. */
function signStatements({ parts, frontMatter }: Publication, signs: CopySigns): readonly string[] {
  const { open, close } = signs
  const { language } = frontMatter
  const has = (type: 'emphasis' | 'strong'): boolean =>
    parts.some((part) => inlinesOf(part).some((inline) => inline.type === type))
  return [
    open === '[' ? say(language, 'brackets') : say(language, 'bracketsShared', { open, close }),
    has('emphasis') ? say(language, 'emphasisSigned', { sign: signs.emphasis }) : '',
    has('strong') ? say(language, 'strongSigned', { sign: signs.strong }) : '',
    parts.some(hasLevels) ? say(language, 'levelsDrawn') : '',
  ]
}

/** Tells whether a part has headings below the level of its highest. */
function hasLevels(part: Part): boolean {
  const headings = part.children.filter((block) => block.type === 'heading')
  const top = headings.reduce((level, heading) => Math.min(level, heading.level), 6)
  return blocksOf(part).some((block) => block.type === 'heading' && block.level > top)
}
