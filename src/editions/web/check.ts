import type { Message } from '../../message/message.ts'
import { expectWeb } from '../../proof/expectations/web/web.ts'
import { type HtmlNode, parseHtml } from '../../proof/html/tree.ts'
import type { ReadWord } from '../../proof/hunks.ts'
import { changedLooks } from '../../proof/rules/html/page/changed-looks.ts'
import { changedWords } from '../../proof/rules/html/page/changed-words.ts'
import type { WholePage } from '../../proof/rules/html/page/setting.ts'
import { type HtmlFault, htmlRules } from '../../proof/rules/html/page-rules.ts'
import { citePageShape, pageShape } from '../../proof/rules/html/page-shape.ts'
import { expectText } from '../../proof/rules/html/shape/text.ts'
import { tables } from '../../proof/rules/html/tables.ts'
import { textShape } from '../../proof/rules/html/text-shape.ts'
import { wellFormed } from '../../proof/rules/html/well-formed.ts'
import { addressOf, type Catalogue } from '../../publication/catalogue.ts'
import { citePageOf, citePagePath } from '../../publication/cited.ts'
import { relationsOf } from '../../publication/relations/relations.ts'
import type { Part, Publication } from '../../publication/tree.ts'
import type { CheckContext, EditionFile } from '../edition.ts'

/** Checks finished pages: each by itself, and against the part that it holds, or the contents of the publication. */
export function* checkPages(
  files: readonly EditionFile[],
  publication: Publication,
  read: readonly ReadWord[],
  context: CheckContext,
): Generator<Message> {
  const { house, catalogue, listed, printed } = context
  const whole = wholeOf(publication, catalogue)
  for (const { path, bytes } of files) {
    if (!path.endsWith('.html')) continue
    const page = parseHtml(bytes)
    const about = {
      publication: whole,
      part: partAt(path, publication),
      relations: relationsOf(whole, catalogue),
      house,
      listed,
      printed,
    }
    const isCite = path === citePagePath(publication)
    const isOpening = path === `${publication.name}/index.html`
    const isContents = !about.part && isOpening
    const faults = [
      ...wellFormed(bytes),
      ...htmlRules.flatMap((rule) => [...rule(page)]),
      ...(isCite ? citePageShape(page, { ...about, place: citePageOf(publication) }) : []),
      ...(about.part ? faultsOfText(page, about, about.part, catalogue, read.length > 0) : []),
      ...(isContents ? pageShape(page, about, []) : []),
      ...(isOpening ? [...changedWords(whole), ...changedLooks(whole)] : []),
    ]
    for (const { rule, reason } of faults)
      yield {
        rule,
        severity: 'error',
        reason: `${reason}.`,
        hint: HINT,
        source: { path, text: '' },
      }
  }
}

/** Where pages are proved one by one, the publication has but their parts; its pictures have been looked at. */
function wholeOf(publication: Publication, { publications }: Catalogue): Publication {
  const { files, name } = publication
  return { ...(publications.find((one) => one.name === name) ?? publication), files }
}

/** `hasWords` is false where parity has told already that words differ. */
function* faultsOfText(
  page: HtmlNode,
  about: WholePage,
  part: Part,
  catalogue: Catalogue,
  hasWords: boolean,
): Generator<HtmlFault> {
  const { publication } = about
  const { additions = () => ({}) } = expectWeb(publication, about)
  const text = expectText({ publication, part, catalogue, additions: additions(part) })
  yield* tables(page, part)
  yield* textShape(page, text, hasWords)
  yield* pageShape(page, about, text)
}

/** The part that a file holds: of a part `ferry` of a publication `ferry` the longer address is meant. */
function partAt(path: string, publication: Publication): Part | undefined {
  const [part] = publication.parts
    .filter((part) => `/${path}`.endsWith(`/${addressOf(publication, part)}index.html`))
    .toSorted((one, other) => other.name.length - one.name.length)
  return part
}

const HINT = 'build the page again; if this comes back, the edition has a fault: report it'
