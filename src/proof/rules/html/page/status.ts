import { addressOf } from '../../../../publication/catalogue.ts'
import { isPast } from '../../../../publication/front-matter.ts'
import type { Named } from '../../../../publication/relations/named.ts'
import { fill } from '../../../../wording/fill.ts'
import { type FurnitureKind, furnitureOf, ourLanguage } from '../../../../wording/index.ts'
import { asSentence } from '../../../expectations/statements/sentence.ts'
import { standingWords, statusPhrase } from '../../../expectations/statements/status.ts'
import { titleRead } from '../../../expectations/statements/title.ts'
import { type ExpectedElement, type ExpectedNode, element } from '../shape/node.ts'
import { printedDate } from './date.ts'
import { inText, languageOf, linkTo, type WholePage } from './setting.ts'

/** What a page says of the standing of a publication: a word, and what follows from it; undefined where it is current. */
export interface ExpectedStatus {
  readonly word: string
  readonly said: readonly ExpectedNode[]
}

export function statusOf(page: WholePage): ExpectedStatus | undefined {
  const { frontMatter } = page.publication
  const { status, date } = frontMatter
  if (status === 'current') return undefined
  const language = languageOf(page)
  const kind = PUBLISHED[date.split('-').length - 1] ?? 'publishedOn'
  const published = fill(furnitureOf(language, kind), { date: printedDate(date, language) })
  const meaning = fill(furnitureOf(language, `${status}Meaning`), { published })
  const word = `${statusPhrase(frontMatter, language, printedDate)}.`
  if (!isPast(frontMatter)) return { word, said: [meaning] }
  return { word, said: [...reasonOf(page), ...insteadOf(page), meaning] }
}

/** By how much of a date is known: a year, a month, a day. */
const PUBLISHED: readonly FurnitureKind[] = ['publishedInYear', 'publishedInMonth', 'publishedOn']

/** Why, in the words of the publication. */
function reasonOf(page: WholePage): readonly ExpectedNode[] {
  const reason = page.publication.frontMatter['status-reason']
  if (reason === undefined) return []
  const { lang } = inText(page)
  const said = asSentence(reason)
  return [lang === undefined ? said : element('span', { lang }, [said]), ' ']
}

/** What to use instead, if anything. */
function insteadOf(page: WholePage): readonly ExpectedNode[] {
  const { successor } = page.relations ?? {}
  if (!successor) return []
  const [before = '', after = ''] = furnitureOf(languageOf(page), 'useInstead').split(
    '{publication}',
  )
  const link =
    successor.kind === 'here'
      ? expectLink(successor, page)
      : element('a', { href: successor.address }, [
          successor.address.replace(/^https:\/\//, '').replace(/\/$/, ''),
        ])
  const standing = standingWords(successor, languageOf(page), printedDate)
  const isEnded =
    successor.kind === 'here' && /[.!?…][”’]?$/.test(successor.publication.frontMatter.title)
  return [
    before,
    link,
    `${standing}${isEnded && standing === '' ? after.replace('.', '') : after} `,
  ]
}

/** A link to another publication of ours, by its title. */
export function expectLink({ publication, part }: Named, page: WholePage): ExpectedElement {
  const { language } = publication.frontMatter
  const lang = language === ourLanguage(languageOf(page)) ? undefined : language
  return element('a', { href: linkTo(addressOf(publication, part), page), lang }, [
    titleRead({ publication, part }),
  ])
}
