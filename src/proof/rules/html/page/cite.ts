import { addressOf } from '../../../../publication/catalogue.ts'
import { countOf, passagesOf } from '../../../../publication/passages.ts'
import type { Paragraph } from '../../../../publication/tree.ts'
import { listed } from '../../../../wording/counts.ts'
import { identifiersRead } from '../../../expectations/statements/identifiers.ts'
import { type ExpectedElement, type ExpectedNode, element } from '../shape/node.ts'
import { absolute, inText, languageOf, say, sayWith, type WholePage } from './setting.ts'

/** How a publication is cited, and how one paragraph of it is. */
export function expectCite(page: WholePage): readonly ExpectedElement[] {
  const { publication } = page
  const { title, publisher, creator, date, identifier } = publication.frontMatter
  const by = listed([creator ?? []].flat(), languageOf(page))
  const identifiers = identifiersRead(identifier).map((one) => `, ${one}`)
  const year = `${by ? `${by}, ` : ''}${date.slice(0, 4)}`
  return [
    element('p', { class: 'citation', ...inText(page) }, [
      `${publisher}, `,
      element('cite', {}, [title]),
      ` (${year})${identifiers.join('')}, `,
      expectAddress(absolute(addressOf(publication), page)),
    ]),
    ...expectExample(page),
  ]
}

const expectAddress = (address: string): ExpectedElement =>
  element('span', { class: 'address' }, [address])

/** The address of the first paragraph that the document itself numbers, or of the first. */
function expectExample(page: WholePage): readonly ExpectedElement[] {
  const paragraphs = page.publication.parts.flatMap((part) =>
    passagesOf(part).flatMap(({ kind, blocks: [first] }) =>
      kind === 'paragraph' && first?.type === 'paragraph' ? [{ part, paragraph: first }] : [],
    ),
  )
  const isPrinted = ({ paragraph }: { readonly paragraph: Paragraph }): boolean =>
    paragraph.label !== undefined
  const example = paragraphs.find(isPrinted) ?? paragraphs[0]
  if (!example) return []
  const place = `${addressOf(page.publication, example.part)}#${example.paragraph.id}`
  const filling: Readonly<Record<string, readonly ExpectedNode[]>> = {
    paragraph: [nameOf(example.paragraph, page)],
    address: [expectAddress(absolute(place, page))],
  }
  const own = element('p', {}, sayWith('citeAddress', page, filling))
  if (paragraphs.every(isPrinted)) return [own]
  return [own, element('p', {}, [say('citeCounted', page, { house: page.house.name })])]
}

function nameOf(paragraph: Paragraph, page: WholePage): string {
  const { number = `[${countOf(paragraph)}]`, scope } = paragraph
  return scope
    ? say('citeParagraphOf', page, { number, scope: scope.name })
    : say('citeParagraph', page, { number })
}
