import { attachedAddress } from '../../../../publication/attached.ts'
import type { Alternate } from '../../../../publication/front-matter.ts'
import { furnitureOf } from '../../../../wording/index.ts'
import { licenceAddress, licenceSentence } from '../../../expectations/statements/licence.ts'
import { type ExpectedElement, type ExpectedNode, element } from '../shape/node.ts'
import { expectCite } from './cite.ts'
import { printedDate } from './date.ts'
import { expectEditions } from './editions-table.ts'
import { inOurs, inText, languageOf, linkTo, say, type WholePage } from './setting.ts'

/** What stands on a publication's page below its text: editions, forms made by people, how it is cited, changes, rights. */
export function expectSections(page: WholePage): readonly ExpectedElement[] {
  const { changes = [], alternates = [] } = page.publication.frontMatter
  const forms = alternates.map((one) => expectAlternate(one, page))
  const changed = changes.map((change) => element('li', {}, [change]))
  return [
    expectSection('_editions', say('editions', page), expectEditions(page), page),
    ...(forms.length > 0
      ? [
          expectSection(
            '_alternates',
            say('madeByPeople', page),
            [element('ul', { class: 'alternates' }, forms)],
            page,
          ),
        ]
      : []),
    ...(page.publication.frontMatter.status === 'draft'
      ? []
      : [expectSection('_cite', say('cite', page), expectCite(page), page)]),
    ...(changed.length > 0
      ? [
          expectSection(
            '_changes',
            say('changes', page),
            [element('ul', inText(page), changed)],
            page,
          ),
        ]
      : []),
    expectSection('_rights', say('copyright', page), expectRights(page), page),
  ]
}

/** A section of a page with its heading. */
export const expectSection = (
  id: string,
  heading: string,
  children: readonly ExpectedNode[],
  page: WholePage,
): ExpectedElement =>
  element(
    'section',
    { class: 'section', id, 'aria-labelledby': `${id}-heading`, ...inOurs(page) },
    [
      element('h2', { id: `${id}-heading` }, [heading]),
      element('div', { class: 'content' }, children),
    ],
  )

function expectAlternate(alternate: Alternate, page: WholePage): ExpectedElement {
  const { type, title, language, file, address, by, date } = alternate
  const around = languageOf(page)
  const isHere = address?.startsWith('/') ?? true
  const own = address?.slice(1) ?? attachedAddress(page.publication.name, file ?? '')
  const href = isHere ? linkTo(own, page) : address
  const { lang } = inText(page)
  const about: readonly ExpectedNode[] = [
    lang ? element('span', { lang }, [type]) : type,
    ...(by ? [`, ${say('alternateBy', page, { by })}`] : []),
    ...(date ? [`, ${printedDate(date, around)}`] : []),
  ]
  return element('li', {}, [
    element('a', { href, hreflang: language, lang: language }, [title]),
    ' ',
    element('span', { class: 'about' }, about),
  ])
}

/** Whose the words are, and on what terms they may be used again. */
function expectRights(page: WholePage): readonly ExpectedElement[] {
  const { rights, license } = page.publication.frontMatter
  const own = element('p', inText(page), [rights])
  return license ? [own, expectLicence(license, page)] : [own]
}

function expectLicence(license: string, page: WholePage): ExpectedElement {
  const sentence = licenceSentence(license, languageOf(page))
  const address = licenceAddress(license)
  if (address === undefined) return element('p', inText(page), [`${license}.`])
  if (address === license)
    return element('p', {}, [element('a', { class: 'alone', href: license }, [license])])
  const shown = address.replace(/^https:\/\/|\/$/g, '')
  const link = element('a', { href: address }, [shown])
  const pieces = furnitureOf(languageOf(page), 'licenceAt').split(/\{(\w+)\}/)
  const filling: Readonly<Record<string, ExpectedNode>> = { sentence, address: link }
  const words = pieces.map((piece, at) => (at % 2 === 0 ? piece : (filling[piece] ?? '')))
  return element('p', {}, [...words, '.'])
}
