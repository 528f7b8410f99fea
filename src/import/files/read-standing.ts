import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readStanding, type StandingFrontMatter } from '../written/keep-front-matter.ts'
import type { Standing } from './destination.ts'

/** The front matter of the publication that stands under a name; undefined where there is none. */
export function readStandingFrontMatter(
  { root, file }: Standing,
  name: string,
): StandingFrontMatter | undefined {
  const path = join(root, file ? `${name}.md` : `${name}/index.md`)
  return existsSync(path) ? readStanding(readFileSync(path, 'utf8')) : undefined
}
