import { movedIds } from '../../../../publication/former-anchors.ts'
import type { Part } from '../../../../publication/tree.ts'
import { type ExpectedElement, element } from '../shape/node.ts'
import { absolute, inOurs, linkTo, say, type WholePage } from './setting.ts'

/** The anchors of passages that stood on a page and stand on another now, each with the way there; nothing where none did. */
export function expectMoved(page: WholePage, part: Part | undefined): readonly ExpectedElement[] {
  const items = movedIds(page.publication, part).map(({ from, to }) => {
    const place = to.id ? `${to.page}#${encodeURIComponent(to.id)}` : to.page
    const shown = to.id ? `${to.page}#${to.id}` : to.page
    const link = element('a', { id: from.id, href: linkTo(place, page) }, [absolute(shown, page)])
    return element('li', {}, [link])
  })
  if (items.length === 0) return []
  const words = element('p', {}, [say('movedPassages', page)])
  return [element('div', { class: 'moved', ...inOurs(page) }, [words, element('ul', {}, items)])]
}
