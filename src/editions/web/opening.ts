import type { Heading } from '../../publication/tree.ts'
import { attributes } from '../../typesetting/html/escape.ts'
import { renderInlines } from '../../typesetting/html/render.ts'
import type { Setting } from '../../typesetting/html/setting.ts'
import { renderTitleWords } from './ordinal.ts'
import type { TextOpening } from './page.ts'

/** The opening of a chapter: the section it is in, its number, its title as the heading of the page. */
export function renderOpening({ sections, title }: TextOpening, setting: Setting): string {
  const above = sections.map(
    ({ id, children }) =>
      `<p${attributes({ class: 'within', id })}>${renderInlines(children, setting)}</p>`,
  )
  return ['<hgroup>', ...above, renderTitle(title, setting), '</hgroup>'].join('\n')
}

const renderTitle = ({ id, children }: Heading, setting: Setting): string =>
  `<h1${attributes({ id })}>${renderTitleWords(children, setting)}</h1>`
