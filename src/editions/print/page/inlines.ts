import type { Publication } from '../../../publication/tree.ts'
import { furnish } from '../../../typesetting/furniture.ts'
import { lastReference } from '../../../typesetting/in-a-row.ts'
import { type Letters, renderWords } from './lines/text.ts'
import { renderLink } from './links.ts'
import { element } from './node.ts'
import { renderImage } from './pictures.ts'
import { type PageInlines, type PageSetting, renderInlines } from './render.ts'
import { toSingleSpaces } from './spaces.ts'

/** The inlines as print sets them. */
export const printedInlines = (
  { frontMatter, files }: Publication,
  letters: Letters,
): PageInlines => ({
  text: ({ value }) => renderWords(value, letters),
  emphasis: ({ children }, setting) =>
    element('em', {}, renderInlines(children, setting), { type: 'Em' }),
  strong: ({ children }, setting) =>
    element('strong', {}, renderInlines(children, setting), { type: 'Strong' }),
  speaker: ({ children }, setting) =>
    element('strong', {}, renderInlines(children, setting), { type: 'Strong' }),
  link: (link, setting) => {
    const href = setting.toAddress(link)
    const words = renderInlines(link.children, setting)
    return href === undefined ? words : renderLink(href, words)
  },
  abbreviation: ({ value, expansion }) =>
    element('abbr', {}, [toSingleSpaces(value)], { type: 'Span', expansion }),
  foreign: ({ language, children }, setting) =>
    element('span', { role: 'mark' }, renderInlines(children, setting), { type: 'Span', language }),
  image: (image) => renderImage(image, files),
  noteReference: ({ label, target, id }, setting, before) => {
    const note = setting.toId(target)
    const description = furnish(frontMatter.language, 'noteReference', { label })
    const link = element('a', { href: `#${note}` }, [label], {
      type: 'Link',
      description,
      refersTo: [note],
    })
    const own = { id: setting.toId(id), class: lastReference(before) && 'next' }
    return element('sup', own, [link], { type: 'Reference' })
  },
  break: () => [' ', element('br', {})],
})

/** Inlines as they stand in the contents, within a link of its own: without their links, notes and pictures. */
export const contentsInlines = (setting: PageSetting): PageInlines => ({
  ...setting.inlines,
  link: ({ children }, setting) => renderInlines(children, setting),
  image: () => [],
  noteReference: () => [],
})
