import { addressOf } from '../../../publication/catalogue.ts'
import { isSaidFirst } from '../../../publication/front-matter.ts'
import type { Named } from '../../../publication/relations/named.ts'
import { relationsOf } from '../../../publication/relations/relations.ts'
import type { Part, Publication } from '../../../publication/tree.ts'
import { blocksOf, inlinesOf } from '../../../publication/walk.ts'
import { type FurnitureKind, ownNameOf } from '../../../wording/index.ts'
import type { Facts } from '../facts.ts'
import { say } from '../say.ts'
import { dateWords } from '../statements/date.ts'
import { identifiersRead } from '../statements/identifiers.ts'
import { licenceSentence } from '../statements/licence.ts'
import { asSentence } from '../statements/sentence.ts'
import { statusWords } from '../statements/status.ts'
import { titleRead } from '../statements/title.ts'
import {
  changeWords,
  earlierWords,
  partBefore,
  placeForGood,
  publishedWords,
  versionNotes,
  wordsOfChange,
} from '../statements/versions.ts'
import type { CopySigns } from './signs.ts'

/** Which copy it is, by the furniture that says so. */
export type CopyKind = Extract<FurnitureKind, 'textCopy' | 'pagedTextCopy'>

/** What must be read before the text of a copy: that it is superseded, withdrawn or a draft, publisher, title, who wrote it and when, and in brackets what the copy is. */
export function copyOpening(
  publication: Publication,
  kind: CopyKind,
  facts: Pick<Facts, 'house' | 'catalogue'>,
  signs: CopySigns,
): readonly string[] {
  const { house } = facts
  const { frontMatter, versions = [], earlierOf } = publication
  const past = isSaidFirst(frontMatter)
  const status = statusOf(publication, facts)
  const { publisher, title, creator = [], language, rights, license } = frontMatter
  const { description = '', changes = [] } = frontMatter
  const made = [
    say(language, kind, { house: house.name }),
    ...signStatements(publication, signs),
    versions.length < 2 ? '' : say(language, 'changesSinceAtEnd'),
    changes.length === 0 ? '' : say(language, 'changesAtEnd'),
    asSentence(rights),
    license === undefined ? '' : asSentence(licenceSentence(license, language)),
  ]
  const note = [made.filter(Boolean).join(' '), past ? '' : status, asSentence(description)]
  const earlier = earlierOf ? [earlierWords(publication, linkTo(house, `${earlierOf.name}/`))] : []
  return [
    ...(past ? [inBrackets([status], signs)] : []),
    ...earlier.map((words) => inBrackets([words], signs)),
    publisher,
    title,
    ...[creator].flat(),
    publishedWords(publication),
    inBrackets(note, signs),
  ]
}

/** What must be read of its status, with what to use instead. */
function statusOf(publication: Publication, facts: Pick<Facts, 'house' | 'catalogue'>): string {
  const { successor } = relationsOf(publication, facts.catalogue)
  return statusWords(publication.frontMatter, successor, (one) =>
    one.kind === 'here' ? otherRead(one, facts) : `<${one.address}>`,
  )
}

/** Another publication of ours, by its title and its address. */
const otherRead = (
  { publication, part }: Named,
  { house: { origin, basePath } }: Pick<Facts, 'house'>,
): string =>
  `${titleRead({ publication, part })}, <${origin}${basePath}${addressOf(publication, part)}>`

/** An address in full, as it is printed. */
const linkTo = ({ origin, basePath }: Facts['house'], path: string): string =>
  `<${origin}${basePath}${path}>`

/**
 * What must be read after it: what was changed since it was published, the permanent address, the identifiers, others
 * that it names, every editorial change.
 */
export function copyClosing(
  publication: Publication,
  facts: Pick<Facts, 'house' | 'catalogue'>,
  signs: CopySigns,
): readonly string[] {
  const { frontMatter } = publication
  const { house } = facts
  const { language, changes = [] } = frontMatter
  const { translations, replaced } = relationsOf(publication, facts.catalogue)
  const languages = translations.map(
    (one) =>
      `${ownNameOf(one.frontMatter.language).name}: ${otherRead({ publication: one }, facts)}`,
  )
  const old = replaced.map((one) => otherRead({ publication: one }, facts))
  const address = linkTo(house, placeForGood(publication))
  const told = changes.length === 0 ? [] : [say(language, 'changes')]
  const isDraft = frontMatter.status === 'draft'
  const statements = [
    isDraft ? statusOf(publication, facts) : say(language, 'permanentAddress', { address }),
    identifiersRead(frontMatter).join(', '),
    languages.length === 0
      ? ''
      : say(language, 'inOtherLanguages', { publications: languages.join('; ') }),
    old.length === 0 ? '' : say(language, 'replaces', { publications: old.join('; ') }),
    ...told,
    ...changes.map((change) => `- ${change}`),
  ]
  return [...changesSince(publication, house, signs), inBrackets(statements, signs)]
}

/** Each version with its changes; which passage it is stands in brackets, and in it what was taken out and what was put in. */
function changesSince(
  publication: Publication,
  house: Facts['house'],
  signs: CopySigns,
): readonly string[] {
  const { frontMatter, versions = [] } = publication
  const { language } = frontMatter
  if (versions.length < 2) return []
  const told = versions.flatMap((version, at) => {
    const { date, address } = version
    const changes = version.changes()
    const isNow = at === versions.length - 1
    const statements = [
      dateWords(date, language),
      ...versionNotes(version, at === 0, language),
      isNow ? '' : say(language, 'textAsItWas', { address: linkTo(house, address) }),
    ]
    const passages = changes.flatMap((change, index) => {
      const { label, stretches } = changeWords(change, language, signs)
      const part = partBefore(publication, changes, index)
      const own = wordsOfChange({ label: inBrackets([label], signs), stretches })
      return part === '' ? [own] : [inBrackets([part], signs), own]
    })
    return [inBrackets(statements, signs), ...passages]
  })
  return [inBrackets([say(language, 'changesSince')], signs), ...told]
}

/** Statements of ours, each of which begins a line. */
const inBrackets = (statements: readonly string[], { open, close }: CopySigns): string =>
  open +
  statements
    .map((one) => one.trim().replace(/[\t\n\r ]+/g, ' '))
    .filter(Boolean)
    .join('\n') +
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
