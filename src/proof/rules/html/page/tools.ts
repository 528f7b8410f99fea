import { citePageOf } from '../../../../publication/cited.ts'
import type { Part } from '../../../../publication/tree.ts'
import { type ExpectedAttributes, type ExpectedElement, element } from '../shape/node.ts'
import { inOurs, linkTo, say, type WholePage } from './setting.ts'

/** The tools of a page of text, but for a draft: the way to citations, and what the button is called that copies a link. */
export function expectReadingTools(page: WholePage, part: Part): readonly ExpectedElement[] {
  if (page.publication.frontMatter.status === 'draft') return []
  const href = linkTo(citePageOf(page.publication), page)
  const way = element('a', { href, 'data-part': part.name || undefined }, [say('citeThis', page)])
  return [expectTools([way], { 'data-address': say('copyLink', page) }, page)]
}

/** The tools of the page of citations: what the button of each form is called. */
export const expectCiteTools = (page: WholePage): ExpectedElement =>
  expectTools(
    [],
    {
      'data-citation': say('copyCitation', page),
      'data-ris': say('copyRis', page),
      'data-bibtex': say('copyBibtex', page),
    },
    page,
  )

/** Tools, and the status in which they say what they did; buttons and the places of words are the script's. */
function expectTools(
  tools: readonly ExpectedElement[],
  buttons: ExpectedAttributes,
  page: WholePage,
): ExpectedElement {
  const status = {
    role: 'status',
    'data-copied': say('copied', page, { name: '{name}' }),
    'data-paragraph': say('paragraph', page, { numbers: '{numbers}' }),
    'data-failed': say('notCopied', page, { address: '{address}' }),
  }
  const attributes = { class: 'tools', ...buttons, ...inOurs(page) }
  return element('div', attributes, [...tools, element('p', status)])
}
