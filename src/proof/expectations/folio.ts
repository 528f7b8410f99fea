import type { FrontMatter } from '../../publication/front-matter.ts'
import { say } from './say.ts'

/** What must be read as the folio of a page; of a draft that it is one. */
export function folio(
  { status, language }: Pick<FrontMatter, 'status' | 'language'>,
  page: number,
  pages: number,
): string {
  const kind = status === 'draft' ? 'draftFolio' : 'folio'
  return say(language, kind, { page, pages })
}
