import { formerAnchors } from '../../../../publication/former-anchors.ts'
import { type Passage, passagesOf } from '../../../../publication/passages.ts'
import type { Block } from '../../../../publication/tree.ts'
import { expectBlock, expectBlocks, expectParagraph } from './blocks.ts'
import { expectInlines } from './inlines.ts'
import { expectTitle } from './labelled.ts'
import { type ExpectedElement, element } from './node.ts'
import { expectNotes } from './notes.ts'
import { type PartOfPage, type Title, titleOf } from './setting.ts'

/** The elements that must hold a part's words on its page, in their order: its opening, where it has one, and its text. */
export function expectText(page: PartOfPage): readonly ExpectedElement[] {
  const { publication, part } = page
  const marks = { 'data-publication': publication.name, lang: publication.frontMatter.language }
  const title = titleOf(page)
  const opened = new Set<Block>(title ? [...title.sections, title.title] : [])
  const passages = passagesOf({ ...part, notes: [] }).filter(
    ({ blocks }) => !blocks.some((block) => opened.has(block)),
  )
  const former = formerAnchors(publication, part, passages)
  const own = passages.flatMap((passage) => [
    ...expectFormer(former.before.get(passage)),
    ...expectPassage(passage, page),
  ])
  const text = element('div', { class: 'text', ...marks }, [
    ...expectFormer(former.above),
    ...own,
    ...expectFormer(former.beforeNotes),
    ...expectNotes(page),
  ])
  if (!title) return [text]
  const group = element('hgroup', {}, expectOpening(title, page))
  return [element('header', { class: 'opening', ...marks }, [group]), text]
}

function expectOpening({ sections, title }: Title, page: PartOfPage): readonly ExpectedElement[] {
  const above = sections.map(({ id, children }) =>
    element('p', { class: 'within', id }, expectInlines(children, page)),
  )
  return [...above, element('h1', { id: title.id }, expectTitle(title.children, page))]
}

/** Ids that were published, each before what it leads to now. */
const expectFormer = (ids: readonly string[] = []): readonly ExpectedElement[] =>
  ids.map((id) => element('div', { class: 'former', id }))

/** What is cited as one has one element, with its address. */
function expectPassage({ blocks, kind }: Passage, page: PartOfPage): readonly ExpectedElement[] {
  const [first, ...others] = blocks
  if (first?.type !== 'paragraph' || kind !== 'paragraph') return expectBlocks(blocks, page)
  const own = [
    expectParagraph(first, first.innerId, page),
    ...others.map((block) => expectBlock(block, page)),
  ]
  return [element('div', { class: 'passage', id: first.id }, own)]
}
