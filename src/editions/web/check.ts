import type { Message } from '../../message/message.ts'
import { expectWeb } from '../../proof/expectations/web/web.ts'
import { type HtmlNode, parseHtml } from '../../proof/html-tree.ts'
import type { ReadWord } from '../../proof/hunks.ts'
import type { WholePage } from '../../proof/rules/html/page/setting.ts'
import { type HtmlFault, htmlRules } from '../../proof/rules/html/page-rules.ts'
import { pageShape } from '../../proof/rules/html/page-shape.ts'
import type { PartOfPage } from '../../proof/rules/html/shape/setting.ts'
import { expectText } from '../../proof/rules/html/shape/text.ts'
import { tables } from '../../proof/rules/html/tables.ts'
import { textShape } from '../../proof/rules/html/text-shape.ts'
import { wellFormed } from '../../proof/rules/html/well-formed.ts'
import { addressOf } from '../../publication/catalogue.ts'
import type { Part, Publication } from '../../publication/tree.ts'
import type { CheckContext, EditionFile } from '../edition.ts'

/** Checks finished pages: each by itself, and against the part that it holds, or the contents of the publication. */
export function* checkPages(
  files: readonly EditionFile[],
  publication: Publication,
  read: readonly ReadWord[],
  context: CheckContext,
): Generator<Message> {
  const { publications } = context.catalogue
  // Where pages are proved one by one, it has but their parts; its pictures have been looked at.
  const { files: attached, name } = publication
  const all = {
    ...(publications.find((one) => one.name === name) ?? publication),
    files: attached,
  }
  for (const { path, bytes } of files) {
    if (!path.endsWith('.html')) continue
    const faults = [...wellFormed(bytes), ...faultsOf(parseHtml(bytes), path)]
    for (const { rule, reason } of faults)
      yield {
        rule,
        severity: 'error',
        reason: `${reason}.`,
        hint: HINT,
        source: { path, text: '' },
      }
  }

  function* faultsOf(page: HtmlNode, path: string): Generator<HtmlFault> {
    for (const rule of htmlRules) yield* rule(page)
    const part = partAt(path, publication)
    const { house, listed } = context
    const whole: WholePage = { publication: all, part, house, listed }
    if (part) yield* faultsOfText(page, toPage(part), whole)
    else if (path === `${publication.name}/index.html`) yield* pageShape(page, whole, [])
  }

  function* faultsOfText(
    page: HtmlNode,
    about: PartOfPage,
    whole: WholePage,
  ): Generator<HtmlFault> {
    const text = expectText(about)
    yield* tables(page, about.part)
    yield* textShape(page, text, read.length > 0)
    yield* pageShape(page, whole, text)
  }

  function toPage(part: Part): PartOfPage {
    const { catalogue, house } = context
    const { additions = () => ({}) } = expectWeb(all, { house })
    return { publication: all, part, catalogue, additions: additions(part) }
  }
}

/** The part that a file holds: of a part `ferry` of a publication `ferry` the longer address is meant. */
function partAt(path: string, publication: Publication): Part | undefined {
  const [part] = publication.parts
    .filter((part) => `/${path}`.endsWith(`/${addressOf(publication, part)}index.html`))
    .toSorted((one, other) => other.name.length - one.name.length)
  return part
}

const HINT = 'build the page again; if this comes back, the edition has a fault: report it'
