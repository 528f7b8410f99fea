import { attachedAddress } from '../../../../publication/attached.ts'
import { addressOf } from '../../../../publication/catalogue.ts'
import type {
  Abbreviation,
  Figure,
  Image,
  Inline,
  NoteReference,
} from '../../../../publication/tree.ts'
import { expandedIn } from '../../../expectations/expanded.ts'
import { classOfPicture, classOfReference, isSmallLink } from './looks.ts'
import { type ExpectedNode, element, leadsTo, ofForm } from './node.ts'
import { addedMarks, addressOfLink, onPage, type PartOfPage } from './setting.ts'

/** Inlines as they must stand on a page: what is set off, linked and in another language, letter by letter. */
export const expectInlines = (
  inlines: readonly Inline[],
  page: PartOfPage,
): readonly ExpectedNode[] =>
  inlines.flatMap((inline, at) => expectInline(inline, inlines[at - 1], page))

function expectInline(
  inline: Inline,
  before: Inline | undefined,
  page: PartOfPage,
): readonly ExpectedNode[] {
  switch (inline.type) {
    case 'text':
      return [inline.value]
    case 'emphasis':
      return [element('em', {}, expectInlines(inline.children, page))]
    case 'strong':
      return [element('strong', {}, expectInlines(inline.children, page))]
    case 'foreign':
      return [element('span', { lang: inline.language }, expectInlines(inline.children, page))]
    case 'speaker':
      return [element('b', { class: 'speaker' }, expectInlines(inline.children, page))]
    case 'link': {
      const href = addressOfLink(inline, page)
      const words = expectInlines(inline.children, page)
      const own = isSmallLink(inline.children) ? 'small' : undefined
      return href === undefined ? words : [element('a', { class: own, href }, words)]
    }
    case 'abbreviation':
      return expectAbbreviation(inline, page)
    case 'noteReference':
      return [expectReference(inline, before, page)]
    case 'image':
      return [expectPicture(inline, page)]
    case 'break':
      return [element('br', {})]
  }
}

/** What an abbreviation means is said once, after it, or in a cell below; where it is not, its title says it. */
function expectAbbreviation(inline: Abbreviation, page: PartOfPage): readonly ExpectedNode[] {
  const { value, expansion } = inline
  const [said] = page.additions.afterInline?.(inline) ?? []
  const title = expandedIn(page.part).has(inline) ? undefined : expansion
  const short = element('abbr', { title }, [value])
  return said === undefined ? [short] : [short, expectExpansion(said)]
}

/** An expansion in its brackets, with the space before it. */
export const expectExpansion = (said: string): ExpectedNode =>
  element('span', { class: 'expansion', 'data-added': '' }, [` ${said}`])

function expectReference(
  inline: NoteReference,
  before: Inline | undefined,
  page: PartOfPage,
): ExpectedNode {
  const { label, target, id } = inline
  const [name = ''] = page.additions.afterInline?.(inline) ?? []
  const words = expectShown(`\u00a0${name}`, label)
  const own = { class: classOfReference(inline, before, page.part), ...addedMarks(page) }
  return element('sup', own, [element('a', { href: onPage(target, page), id }, words)])
}

/** A name of which only the end is shown: of `Table 7.1, row 6` the 6. */
export function expectShown(name: string, end: string): readonly ExpectedNode[] {
  const rest = name.endsWith(end) ? name.slice(0, -end.length) : ''
  return rest ? [element('span', { class: 'unseen' }, [rest]), end] : [name]
}

/** A picture: its own file, what it says, and its size, where it was looked at. */
export function expectPicture(picture: Figure | Image, page: PartOfPage): ExpectedNode {
  const { publication, part } = page
  const { file, alternative } = picture
  const shown = publication.files.find(({ path }) => path === file)?.shown
  const size = typeof shown === 'object' ? shown : undefined
  return element('img', {
    class: picture.type === 'image' ? classOfPicture(picture, part) : undefined,
    src: leadsTo(attachedAddress(publication.name, file), addressOf(publication, part)),
    alt: alternative,
    width: size ? String(size.width) : ofForm(/^\d*$/, ''),
    height: size ? String(size.height) : ofForm(/^\d*$/, ''),
  })
}
