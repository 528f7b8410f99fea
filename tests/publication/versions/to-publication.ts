import { parsePublication } from '../../../src/publication/parse/publication.ts'
import type { Publication } from '../../../src/publication/tree.ts'

const FRONT = 'language: en-GB\ndate: 2006-10-09\npublisher: P\nrights: ©'

/** A publication of parts: each by its name, '' for the text of its own file. */
export function toPublication(
  name: string,
  parts: Readonly<Record<string, string>>,
  more = '',
): Publication {
  const { '': own = '', ...others } = parts
  const main = {
    path: `${name}/index.md`,
    text: `---\ntitle: Report\n${FRONT}\n${more}---\n\n${own}\n`,
  }
  const sources = Object.entries(others).map(([part, text], index) => ({
    name: part,
    source: { path: `${name}/0${index + 1}-${part}.md`, text },
  }))
  const { publication, messages } = parsePublication({ name, main, parts: sources })
  if (!publication) throw new Error(messages.map(({ reason }) => reason).join('; '))
  return publication
}
