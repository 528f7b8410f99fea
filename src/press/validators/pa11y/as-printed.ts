import type { PageElement } from './places.ts'

/**
 * What two rules of axe guess from the look of a table, that a head or a caption lacks, where the document gave it none: a
 * table of a publication without a head, and one whose first row is the heading of a group of rows. That each cell has the
 * heads that its document gives it is proved when the page is made.
 */
export function isAsPrinted(code: string, table: PageElement | undefined): boolean {
  if (!table || !isOfPublication(table)) return false
  const [first] = within(table).filter(({ tagName }) => tagName === 'td' || tagName === 'th')
  if (code === 'td-has-header') return !within(table).some(({ tagName }) => tagName === 'thead')
  return code === 'table-fake-caption' && first?.attrs.some(isRowGroup) === true
}

const isRowGroup = ({ name, value }: PageElement['attrs'][number]): boolean =>
  name === 'scope' && value === 'rowgroup'

function isOfPublication({ attrs, parentNode }: PageElement): boolean {
  if (attrs.some(({ name }) => name === 'data-publication')) return true
  return parentNode !== null && 'tagName' in parentNode && isOfPublication(parentNode)
}

const within = (element: PageElement): readonly PageElement[] =>
  element.childNodes.flatMap((child) => ('tagName' in child ? [child, ...within(child)] : []))
