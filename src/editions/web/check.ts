import type { Message } from '../../message/message.ts'
import { type HtmlNode, parseHtml } from '../../proof/html-tree.ts'
import type { ReadWord } from '../../proof/hunks.ts'
import { type HtmlFault, htmlRules } from '../../proof/rules/html/page-rules.ts'
import type { PartOfPage } from '../../proof/rules/html/shape/setting.ts'
import { textShape } from '../../proof/rules/html/text-shape.ts'
import { treeRules } from '../../proof/rules/html/tree-rules.ts'
import type { Part, Publication } from '../../publication/tree.ts'
import type { CheckContext, EditionFile } from '../edition.ts'
import { additionsOf } from './furniture.ts'
import { fileOf } from './page.ts'

/** Checks finished pages: each by itself, and those that hold a part against its tree. */
export function* checkPages(
  files: readonly EditionFile[],
  publication: Publication,
  read: readonly ReadWord[],
  context: CheckContext,
): Generator<Message> {
  for (const { path, bytes } of files) {
    if (!path.endsWith('.html')) continue
    const part = partAt(path, publication)
    for (const { rule, reason } of faultsOf(
      parseHtml(bytes),
      part && toPage(part),
      read.length > 0,
    ))
      yield {
        rule,
        severity: 'error',
        reason: `${reason}.`,
        hint: HINT,
        source: { path, text: '' },
      }
  }

  function toPage(part: Part): PartOfPage {
    const { catalogue, house } = context
    const { language } = publication.frontMatter
    return { publication, part, catalogue, additions: additionsOf(part, language, house.name) }
  }
}

/** The part that a file holds: of a part `ferry` of a publication `ferry` the longer address is meant. */
function partAt(path: string, publication: Publication): Part | undefined {
  const [part] = publication.parts
    .filter((part) => `/${path}`.endsWith(`/${fileOf(publication, part)}`))
    .toSorted((one, other) => other.name.length - one.name.length)
  return part
}

const HINT = 'build the page again; if this comes back, the edition has a fault: report it'

function* faultsOf(
  page: HtmlNode,
  about: PartOfPage | undefined,
  hasWords: boolean,
): Generator<HtmlFault> {
  for (const rule of htmlRules) yield* rule(page)
  if (!about) return
  for (const rule of treeRules) yield* rule(page, about.part)
  yield* textShape(page, about, hasWords)
}
