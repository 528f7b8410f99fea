import type { Named } from '../../../publication/relations/named.ts'

/** What must be read of a publication that another names, or of a part of it: its title, with that of the part before it. */
export function titleRead({ publication, part }: Named): string {
  const { title } = publication.frontMatter
  const own = part === undefined || part.name === '' ? title : part.title
  return own === title ? title : `${own} – ${title}`
}
