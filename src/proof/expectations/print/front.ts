import { addressOf } from '../../../publication/catalogue.ts'
import { isSaidFirst } from '../../../publication/front-matter.ts'
import { openingOf } from '../../../publication/opening.ts'
import type { Named } from '../../../publication/relations/named.ts'
import { relationsOf } from '../../../publication/relations/relations.ts'
import type { Publication } from '../../../publication/tree.ts'
import { inlinesOf } from '../../../publication/walk.ts'
import { toPlainText } from '../../../publication/words.ts'
import { fill } from '../../../wording/fill.ts'
import {
  type EditionName,
  type FurnitureKind,
  ownNameOf,
  wordingOf,
} from '../../../wording/index.ts'
import type { CopyHouse, Facts } from '../facts.ts'
import { say } from '../say.ts'
import { readOut } from '../statements/address.ts'
import { identifiersRead } from '../statements/identifiers.ts'
import { licenceAddress, licenceSentence } from '../statements/licence.ts'
import { statusWords } from '../statements/status.ts'
import { titleRead } from '../statements/title.ts'
import { earlierWords, placeForGood, publishedWords } from '../statements/versions.ts'

/** What a print says of itself before its text, as far as it differs from layout to layout. */
export interface FrontForm {
  readonly edition: EditionName
  /** True where the title page says which edition it is. */
  readonly namesItself: boolean
  /** What the imprint says of the edition, and the sizes of its type in points. */
  readonly statement: FurnitureKind
  readonly sizes: { readonly text: number; readonly small: number; readonly least: number }
  /** Whether the text is set in a face with serifs. */
  readonly hasSerifs: boolean
}

/** More names than this run on in one line, with semicolons between. */
const MANY = 8

/** What an edition is called: `Large print, text in 20 point`. */
export const editionTitle = (edition: EditionName, size: number, language: string): string =>
  fill(wordingOf(language).editions[edition], { size })

/** What must be read on the title page, line by line. */
export function titlePage(
  publication: Publication,
  facts: Pick<Facts, 'house' | 'catalogue'>,
  form: FrontForm,
): readonly string[] {
  const { house } = facts
  const { frontMatter, parts, earlierOf } = publication
  const { publisher, title, creator = [], language } = frontMatter
  const [part, ...others] = parts
  const opening = part?.name && others.length === 0 ? openingOf(part.children) : { sections: [] }
  const chapter = [
    ...opening.sections,
    ...('title' in opening && opening.title ? [opening.title] : []),
  ]
  const now = readOut(`${house.origin}${house.basePath}${earlierOf?.name}/`)
  return [
    ...(isSaidFirst(frontMatter) ? [statusOf(publication, facts)] : []),
    ...(earlierOf ? [earlierWords(publication, now)] : []),
    publisher,
    title,
    ...chapter.map(({ children }) => toPlainText(children)),
    ...(form.namesItself ? [editionTitle(form.edition, form.sizes.text, language)] : []),
    ...inLines([creator].flat()),
    publishedWords(publication),
    ...inLines(identifiersRead(frontMatter)),
  ]
}

/** What must be read of its status, with what to use instead. */
function statusOf(publication: Publication, facts: Pick<Facts, 'house' | 'catalogue'>): string {
  const { successor } = relationsOf(publication, facts.catalogue)
  return statusWords(publication.frontMatter, successor, (one) =>
    one.kind === 'here' ? otherRead(one, facts.house) : readOut(one.address),
  )
}

/** Another publication of ours, by its title and its address. */
const otherRead = ({ publication, part }: Named, { origin, basePath }: CopyHouse): string =>
  `${titleRead({ publication, part })}, ${readOut(origin + basePath + addressOf(publication, part))}`

const inLines = (names: readonly string[]): readonly string[] =>
  names.length > MANY ? [names.join('; ')] : names

/** What must be read in the imprint, paragraph by paragraph. */
export function imprint(
  publication: Publication,
  facts: Pick<Facts, 'house' | 'catalogue'>,
  form: FrontForm,
): readonly string[] {
  const { house } = facts
  const { frontMatter } = publication
  const { translations, replaced } = relationsOf(publication, facts.catalogue)
  const languages = translations.map(
    (one) =>
      `${ownNameOf(one.frontMatter.language).name}: ${otherRead({ publication: one }, house)}`,
  )
  const old = replaced.map((one) => otherRead({ publication: one }, house))
  const { rights, license, description, changes, language } = frontMatter
  const address = readOut(house.origin + house.basePath + placeForGood(publication))
  const list = abbreviationsIn(publication)
  const colophon = form.hasSerifs ? 'colophon' : 'colophonSans'
  const paragraphs = [
    rights,
    license === undefined ? '' : licenceWords(license, language),
    description,
    isSaidFirst(frontMatter) ? '' : statusOf(publication, facts),
    identifiersRead(frontMatter).join(', '),
    frontMatter.status === 'draft' ? '' : say(language, 'permanentAddress', { address }),
    languages.length === 0
      ? ''
      : say(language, 'inOtherLanguages', { publications: languages.join('; ') }),
    old.length === 0 ? '' : say(language, 'replaces', { publications: old.join('; ') }),
    list === '' ? '' : say(language, 'abbreviations', { list }),
    changes === undefined ? '' : [say(language, 'changes'), ...changes].join(' '),
    say(language, form.statement, form.sizes),
    say(language, colophon, { house: house.name }),
  ]
  return paragraphs.filter((words = '') => words !== '').map(String)
}

/** A licence with the address where it can be read; one that is an address alone is that. */
function licenceWords(license: string, language: string): string {
  const sentence = licenceSentence(license, language)
  const address = licenceAddress(license)
  if (sentence === license) return say(language, 'licence', { licence: readOut(license) })
  return say(language, 'licenceAt', { sentence, address: readOut(address ?? '') })
}

/** What abbreviations stand for, each once: `VC, Valley Commission; …`. */
function abbreviationsIn({ parts }: Publication): string {
  const found = parts
    .flatMap((part) => [...inlinesOf(part)])
    .filter((inline) => inline.type === 'abbreviation')
    .map(({ value, expansion }) => `${value}, ${expansion}`)
  return [...new Set(found)].join('; ')
}
