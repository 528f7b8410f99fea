import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const ROOT = join(import.meta.dirname, '../../..')

const FRONT_MATTER = `---
title: A paper
language: en-GB
date: 2006
publisher: HM Government
rights: © Crown copyright 2006
---

`

/** Texts that somebody wrote: every fixture of Markdown, and every example of the guide, in the order of their paths. */
export const corpus: readonly string[] = [
  ...globSync(['tests/**/*.md', 'content/**/*.md'], { cwd: ROOT })
    .filter((path) => !path.startsWith('tests/fuzz/'))
    .toSorted()
    .map(read)
    .filter((text) => text.length < 20_000),
  ...[...read('docs/authoring.md').matchAll(/^(`{3,})markdown.*\n([\s\S]*?)^\1$/gm)].map(
    ([, , example = '']) => example,
  ),
].map(withFrontMatter)

function read(path: string): string {
  return readFileSync(join(ROOT, path), 'utf8').replaceAll('\r\n', '\n')
}

/** What has no front matter has that of any paper before it, so that its text is read. */
function withFrontMatter(text: string): string {
  return /^\ufeff?---/.test(text) ? text : `${FRONT_MATTER}${text}`
}
