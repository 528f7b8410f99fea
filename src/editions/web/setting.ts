import { addressOf } from '../../publication/catalogue.ts'
import type { Heading, Inline, Link, Part } from '../../publication/tree.ts'
import { expansionsOf } from '../../typesetting/expansions.ts'
import { toFragment } from '../../typesetting/fragment.ts'
import { furnish } from '../../typesetting/furniture.ts'
import { blocks } from '../../typesetting/html/blocks.ts'
import { attributes, escapeHtml } from '../../typesetting/html/escape.ts'
import { inlines } from '../../typesetting/html/inlines.ts'
import type { BlockRenderers, InlineRenderers, Setting } from '../../typesetting/html/setting.ts'
import { lastReference } from '../../typesetting/in-a-row.ts'
import { relativeAddress } from '../../typesetting/relative.ts'
import { markAdded, renderExpansion, showEnd } from './added.ts'
import { aloneIn } from './alone.ts'
import { renderBox } from './box.ts'
import { renderFigure } from './figure.ts'
import { renderHeading } from './heading.ts'
import { renderList } from './list.ts'
import { titleOf, type WebPage } from './page.ts'
import { renderParagraph } from './paragraph.ts'
import { renderPicture } from './picture.ts'
import { renderTable } from './table/table.ts'

/** How a page sets its text: the common setting, and what the web does otherwise. */
export const makeSetting = (page: WebPage): Setting => ({
  blocks: makeBlocks(page),
  inlines: makeInlines(page),
  toId: (id) => id,
  toAddress: (link) => toAddress(link, page),
  toLevel: makeLevels(page),
})

function makeBlocks(page: WebPage): BlockRenderers {
  const { language } = page.publication.frontMatter
  const expanded = expansionsOf(page.part)
  return {
    ...blocks,
    heading: renderHeading(page.part),
    paragraph: (paragraph, setting) => renderParagraph(paragraph, paragraph.id, setting, language),
    list: renderList,
    table: (table, setting) => renderTable(table, setting, expanded, page),
    box: (box, setting) => renderBox(box, setting, language),
    figure: (figure, setting) => renderFigure(figure, setting, page),
  }
}

function makeInlines(page: WebPage): InlineRenderers {
  const { language } = page.publication.frontMatter
  const expanded = expansionsOf(page.part)
  return {
    ...inlines,
    abbreviation: (abbreviation, setting) => {
      const { value, expansion } = abbreviation
      if (!expanded.has(abbreviation)) return inlines.abbreviation(abbreviation, setting)
      return `<abbr>${escapeHtml(value)}</abbr>${renderExpansion(expansion)}`
    },
    image: (image) => renderPicture(image, page),
    noteReference: (reference, _, before) => {
      const { label, target, id } = reference
      const own = attributes({
        class: aloneIn(page.part).has(reference) ? 'alone' : toNext(before),
        ...markAdded(language),
      })
      const name = furnish(language, 'noteReference', { label })
      const link = attributes({ href: toFragment(target), id })
      return `<sup${own}><a${link}>${showEnd(apart(name), label)}</a></sup>`
    },
  }
}

/** Of two references in a row the second stands apart, past the label of the first: notes 2 and 3 are not note 23. */
function toNext(before: Inline | undefined): string | false {
  const first = lastReference(before)
  return first !== undefined && (first.label.length > 1 ? 'next long' : 'next')
}

/** What is heard after a word stands apart from it; a common space at the beginning of what is unseen would be dropped. */
const apart = (name: string): string => `\u00a0${name}`

function toAddress(link: Link, { publication, part, catalogue }: WebPage): string | undefined {
  const target = catalogue.resolve(link.href, publication, part)
  if (target.kind === 'nowhere') return undefined
  if (target.kind === 'external') return target.address
  const fragment = target.fragment && toFragment(target.fragment)
  if (target.part === part && fragment) return fragment
  const to = addressOf(target.publication, target.part)
  return relativeAddress(addressOf(publication, part), to) + fragment
}

/** The title of a page is its `h1`; the shallowest headings below it are `h2`. */
function makeLevels({ publication, part }: WebPage): Setting['toLevel'] {
  const title = titleOf(publication, part)?.title
  const top = title?.level ?? Math.min(...headingsOf(part).map(({ level }) => level)) - 1
  return (level) => Math.max(2, Math.min(level - top + 1, 6))
}

const headingsOf = (part: Part): readonly Heading[] =>
  part.children.filter((block) => block.type === 'heading')
