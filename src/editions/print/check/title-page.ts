import { blocksIn } from '../../../proof/pdf/blocks.ts'
import type { PdfProof } from '../../../proof/pdf/open.ts'
import { elementsOf, textOf } from '../../../proof/pdf/texts.ts'
import { footLines, partLines } from '../page/title-page.ts'
import { FLAW, type Rule } from './rule.ts'
import { toPlain } from './words.ts'

/** The title page names the publication as its front matter does, and its edition where that is large print; its verso gives the rights (legal deposit). */
export const checkTitlePage: Rule = function* (proof, publication, layout) {
  const { frontMatter } = publication
  const lines = [
    frontMatter.publisher,
    frontMatter.title,
    ...partLines(publication),
    ...footLines(frontMatter, layout),
  ]
  const rights = toPlain(frontMatter.rights)
  const front = frontOf(proof)
  const imprint = front.findIndex(({ page, words }) => page > 1 && words === rights)
  if (imprint < 0) yield { reason: `The imprint does not begin with “${rights}”.`, ...FLAW }
  const titled = imprint < 0 ? front.filter(({ page }) => page === 1) : front.slice(0, imprint)
  const expected = toPlain(lines.join(' '))
  const found = toPlain(titled.map(({ words }) => words).join(' '))
  if (found !== expected)
    yield { reason: `The title page says “${found}”, not “${expected}”.`, ...FLAW }
}

interface FrontBlock {
  readonly page: number
  readonly words: string
}

/** What stands before the text, block by block. */
function frontOf(proof: PdfProof): readonly FrontBlock[] {
  const [root] = elementsOf(proof.tags, 'Document')
  const children = root?.children ?? []
  const text = children.findIndex((child) => elementsOf([child], 'Art').length > 0)
  return children
    .slice(0, text < 0 ? children.length : text)
    .flatMap((child) => (child.kind === 'element' ? blocksIn(child, proof) : []))
    .map(({ words }) => ({ page: words[0]?.page ?? 0, words: toPlain(textOf(words)) }))
}
