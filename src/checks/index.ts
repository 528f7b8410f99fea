import type { Message } from '../message/message.ts'
import type { Catalogue } from '../publication/catalogue.ts'
import type { Publication } from '../publication/tree.ts'
import { abbreviation } from './abbreviation.ts'
import { alias } from './alias.ts'
import { alternates } from './alternates.ts'
import { brokenSentence } from './broken-sentence.ts'
import { caption } from './caption.ts'
import { ofDay } from './copies.ts'
import { crossReference } from './cross-reference.ts'
import { duplicateId } from './duplicate-id.ts'
import { empty } from './empty.ts'
import { encoding } from './encoding.ts'
import { figure } from './figure.ts'
import { futureDate } from './future-date.ts'
import { glyph } from './glyph.ts'
import { headingOrder } from './heading-order.ts'
import { headingWords } from './heading-words.ts'
import { joinedLine } from './joined-line.ts'
import { type LabelAt, makeLabelAt } from './labels.ts'
import { languageWording } from './language-wording.ts'
import { linkScheme } from './link-scheme.ts'
import { linkWords } from './link-words.ts'
import { listNumber } from './list-number.ts'
import { noteReference } from './note-reference.ts'
import { otherMarkdown } from './other-markdown.ts'
import { paragraphSequence } from './paragraph-sequence.ts'
import { paragraphStart } from './paragraph-start.ts'
import { partTitle } from './part-title.ts'
import { phraseLanguage } from './phrase-language.ts'
import { received } from './received.ts'
import { renumbered } from './renumbered.ts'
import type { Rule } from './rule.ts'
import { ruledLine } from './ruled-line.ts'
import { starsInWords } from './stars-in-words.ts'
import { status } from './status.ts'
import { summaryGrade } from './summary-grade.ts'
import { supersededBy } from './superseded-by.ts'
import { tableShape } from './table-shape.ts'
import { forgetTexts } from './text/block-text.ts'
import { timeline } from './timeline.ts'
import { toMessage } from './to-message.ts'
import { tooMuch } from './too-much.ts'
import { trailingSpaces } from './trailing-spaces.ts'
import { translations } from './translations.ts'
import { unfinished } from './unfinished.ts'
import { unknownOption } from './unknown-option.ts'
import { versions } from './versions.ts'
import { wrappedLine } from './wrapped-line.ts'

/** Every house rule, in the order in which they are asked. What the parser refuses is not among them. */
export const rules: readonly Rule[] = [
  empty,
  tooMuch,
  encoding,
  glyph,
  partTitle,
  headingOrder,
  headingWords,
  paragraphSequence,
  paragraphStart,
  brokenSentence,
  ruledLine,
  joinedLine,
  wrappedLine,
  trailingSpaces,
  listNumber,
  tableShape,
  caption,
  figure,
  noteReference,
  duplicateId,
  crossReference,
  linkScheme,
  linkWords,
  abbreviation,
  phraseLanguage,
  languageWording,
  unknownOption,
  unfinished,
  otherMarkdown,
  starsInWords,
  alternates,
  status,
  futureDate,
  supersededBy,
  translations,
  alias,
  versions,
  renumbered,
  received,
  summaryGrade,
  timeline,
]

/** Publications that are known to be sound by themselves: only rules that look around them are asked again. */
export interface Sound {
  has(publication: Publication): boolean
  /** Is told of one in which no rule has found anything. */
  add(publication: Publication): void
}

/** What the house rules have to say about all publications. */
export function checkCatalogue(catalogue: Catalogue, sound?: Sound): readonly Message[] {
  const labelAt = makeLabelAt()
  const messages = catalogue.publications.flatMap((publication) => {
    const isSound = sound?.has(publication) ?? false
    const asked = isSound ? rules.filter(({ looksAround }) => looksAround) : rules
    const messages = asked.flatMap((rule) => ask(rule, publication, catalogue, labelAt))
    if (!isSound && messages.length === 0) sound?.add(publication)
    forgetTexts()
    return messages
  })
  return withoutOutcome(messages)
}

/** What is wrong with the versions of publications, and nothing else. */
export function checkVersions(catalogue: Catalogue): readonly Message[] {
  const labelAt = makeLabelAt()
  return catalogue.publications.flatMap((publication) =>
    ask(versions, publication, catalogue, labelAt),
  )
}

const ask = (
  rule: Rule,
  publication: Publication,
  catalogue: Catalogue,
  labelAt: LabelAt,
): readonly Message[] =>
  [...rule.check(publication, catalogue)].map((finding) =>
    toMessage({ ...finding, rule: rule.name }, publication, labelAt),
  )

/** What comes of versions that are wrong, and is not so any more once they are right. */
const OUTCOME = new Set(['paragraph-sequence', 'alias'])

/** Where the versions of a publication are wrong, that alone is told, of it and of its texts of other days. */
function withoutOutcome(messages: readonly Message[]): readonly Message[] {
  const wrong = new Set(
    messages.flatMap(({ rule, publication }) => (rule === 'versions' ? (publication ?? []) : [])),
  )
  const isWrong = (name = ''): boolean => wrong.has(name) || wrong.has(ofDay(name) ?? '')
  return messages.filter(({ rule, publication }) => !OUTCOME.has(rule) || !isWrong(publication))
}
