import { writeMarkdown } from '../markdown/write-markdown.ts'
import type { Wishes, Written } from '../markdown/written.ts'
import type { Story } from '../story/story.ts'
import { keepFrontMatter, type StandingFrontMatter } from './keep-front-matter.ts'

/** The keys that an import asks for; what stands there already need not be given again. */
const ASKED = ['title', 'language', 'date', 'publisher', 'rights'] as const

/** Writes a story in the place of a publication, of which the front matter is kept; or anew, where none stands there. */
export function writeOver(
  story: Story,
  wishes: Wishes,
  standing: StandingFrontMatter | undefined,
): Written {
  if (!standing) return writeMarkdown(story, wishes)
  const known = ASKED.flatMap((key) => {
    const value = standing.values[key]
    return value === undefined ? [] : [[key, value] as const]
  })
  const frontMatter = { ...Object.fromEntries(known), ...wishes.frontMatter }
  const written = writeMarkdown(story, { ...wishes, frontMatter })
  const main = [`${wishes.name}.md`, `${wishes.name}/index.md`]
  const given = Object.keys(wishes.frontMatter)
  const files = [...written.files].map(([path, content]) =>
    main.includes(path) && typeof content === 'string'
      ? ([path, keepFrontMatter(content, standing, given)] as const)
      : ([path, content] as const),
  )
  return { ...written, files: new Map(files) }
}
