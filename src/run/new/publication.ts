import { stringify } from 'yaml'
import { textIn } from './texts.ts'

/** What the front matter of a new publication says. */
export interface Opening {
  readonly title: string
  readonly language: string
  readonly date: string
  readonly publisher: string
  readonly rights: string
}

/** The files of a new publication, by their paths in the content folder: one, or a folder for one with parts. */
export function newPublication(
  name: string,
  opening: Opening,
  isFolder: boolean,
): ReadonlyMap<string, string> {
  const { part, paragraphs } = textIn(opening.language)
  const head = `---\n${stringify(opening, { lineWidth: 0 })}---\n`
  const body = paragraphs.map((paragraph, index) => `1.${index + 1} ${paragraph}\n`).join('\n')
  if (!isFolder) return new Map([[`${name}.md`, `${head}\n${body}`]])
  return new Map([
    [`${name}/index.md`, head],
    [`${name}/01-introduction.md`, `# ${part}\n\n${body}`],
  ])
}

/** A title made of a name: `annual-report-2026` gives `Annual report 2026`. */
export function toTitle(name: string): string {
  const words = name.replaceAll('-', ' ')
  return words.charAt(0).toUpperCase() + words.slice(1)
}
