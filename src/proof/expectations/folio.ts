import type { Publication } from '../../publication/tree.ts'
import { say } from './say.ts'
import { dateWords } from './statements/date.ts'

/** What of a publication its folios say. */
export type Foliated = Pick<Publication, 'earlierOf'> & {
  readonly frontMatter: Pick<Publication['frontMatter'], 'status' | 'language'>
}

/** What must be read as the folio of a page; first what no loose page may leave unsaid. */
export function folio(publication: Foliated, page: number, pages: number): string {
  const { language } = publication.frontMatter
  const standing = standingOf(publication).join('. ')
  return standing
    ? say(language, 'standingFolio', { standing, page, pages })
    : say(language, 'folio', { page, pages })
}

/** That it is a draft, superseded or withdrawn, and of which day its text is, where that is not today's. */
function standingOf({ frontMatter: { status, language }, earlierOf }: Foliated): readonly string[] {
  const words: string[] = []
  if (status === 'draft' || status === 'superseded' || status === 'withdrawn')
    words.push(say(language, status))
  if (earlierOf) words.push(say(language, 'textOf', { date: dateWords(earlierOf.date, language) }))
  return words
}
