import { addressOf } from '../../publication/catalogue.ts'
import type { Cited } from '../../publication/cited.ts'
import { isSaidFirst } from '../../publication/front-matter.ts'
import { identifiersOf } from '../../publication/numbers/numbers.ts'
import { countOf } from '../../publication/passages.ts'
import { toAddress } from '../../publication/spot.ts'
import type { Paragraph } from '../../publication/tree.ts'
import { dateOfText, permanentAddress } from '../../publication/versions/cited-as.ts'
import { toIdentifierLines } from '../../typesetting/identifiers.ts'
import { toStatusPhrase } from '../../typesetting/status.ts'
import { absoluteAddress } from '../components/page.ts'
import { say } from '../say.ts'
import type { SiteInput, SitePublication } from '../site.ts'
import { toWay } from '../to-way.ts'

/** What a citation says of a publication, or of a passage of it. */
export interface Reference {
  /** By what a bibliography names it: `plan`, `plan:first:p1.2`. */
  readonly key: string
  readonly title: string
  readonly creators: readonly string[]
  readonly publisher: string
  /** `2006-10-09`, `2006-10` or `2006`. */
  readonly date: string
  /** As programs take them. */
  readonly identifiers: readonly string[]
  /** As people read them, each after what it is. */
  readonly numbers: readonly string[]
  /** BCP 47 tag of the text. */
  readonly language: string
  /** That it is superseded, withdrawn or a draft, in our words; '' where it is none of these. */
  readonly status: string
  /** The passage; none for the whole. */
  readonly passage?: PassageName
  /** The page of our print edition that it begins on, in words, where that is known: no page of the document as it was printed. */
  readonly page?: string | undefined
  /** Where it stands, as people read it. */
  readonly address: string
  /** The same as a URL: what is not ASCII is encoded. */
  readonly url: string
}

/** What a passage is called, by us or by the publication itself. */
export interface PassageName {
  readonly words: string
  readonly isOurs: boolean
}

/** What is cited: a publication, or a passage of it. */
export function toReference(
  { publication, printed }: SitePublication,
  site: SiteInput,
  cited?: Cited,
): Reference {
  const { name, frontMatter } = publication
  const { title, creator, publisher, language } = frontMatter
  const page = permanentAddress(publication, addressOf(publication, cited?.part))
  const spot = { page, id: cited?.id ?? '' }
  const onPaper = cited && printed?.get(cited.address)
  return {
    key: [name, ...(cited ? cited.key.split('/') : [])].map(toKeyPart).join(':'),
    title,
    creators: [creator ?? []].flat(),
    publisher,
    date: dateOfText(publication),
    identifiers: identifiersOf(frontMatter),
    numbers: toIdentifierLines(frontMatter),
    language,
    status: isSaidFirst(frontMatter) ? toStatusPhrase(frontMatter, language) : '',
    ...(cited && { passage: nameOf(cited, language) }),
    ...(onPaper && { page: say(language, 'printPage', { page: onPaper }) }),
    address: absoluteAddress(site, toAddress(spot)),
    url: new URL(absoluteAddress(site, toWay(spot))).href,
  }
}

/** What no program takes for a sign of its own: BibTeX refuses some characters in a key, and others are not ASCII. */
const toKeyPart = (text: string): string => text.replace(/[^A-Za-z0-9.-]/g, '-')

const nameOf = ({ paragraph, label }: Cited, language: string): PassageName =>
  paragraph
    ? { words: nameOfParagraph(paragraph, language), isOurs: true }
    : { words: label, isOurs: false }

/** `paragraph 7.2`; `paragraph [6]`; `paragraph 1 (Annex A)`. */
function nameOfParagraph(paragraph: Paragraph, language: string): string {
  const { number = `[${countOf(paragraph)}]`, scope } = paragraph
  const name = say(language, 'paragraph', { numbers: number })
  return scope ? `${name} (${scope.name})` : name
}
