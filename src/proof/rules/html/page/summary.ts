import { summarises, summaryOf } from '../../../../publication/summary.ts'
import { type ExpectedElement, element } from '../shape/node.ts'
import { inOurs, say, type WholePage } from './setting.ts'

/** Our summary of a publication, where it has one: unfolded, but on a page with the text that it sums up. */
export function expectSummary(page: WholePage): readonly ExpectedElement[] {
  const { publication, part } = page
  const texts = summaryOf(publication.frontMatter)
  const isHere = !part?.name || summarises(publication, part)
  if (texts.length === 0 || !isHere) return []
  const isFolded = part !== undefined && publication.parts.length === 1
  const paragraphs = texts.map((text) => element('p', {}, [text]))
  return [
    element('details', { class: 'summary', open: isFolded ? undefined : '' }, [
      element('summary', inOurs(page), [say('summary', page)]),
      element('div', { id: '_summary' }, [
        ...paragraphs,
        element('p', { class: 'ours', ...inOurs(page) }, [say('summaryOurs', page)]),
      ]),
    ]),
  ]
}
