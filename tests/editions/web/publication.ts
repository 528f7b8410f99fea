import { parsePublication } from '../../../src/publication/parse/publication.ts'
import type { AttachedFile, Publication } from '../../../src/publication/tree.ts'

/** Makes a publication of one file from its text. */
export function publicationOf(
  text: string,
  name = 'paper',
  files: readonly AttachedFile[] = [],
): Publication {
  const { publication, messages } = parsePublication(
    { name, main: { path: `${name}.md`, text }, parts: [] },
    files,
  )
  if (!publication || messages.length > 0)
    throw new Error(messages.map(({ reason }) => reason).join('\n'))
  return publication
}

export const FRONT_MATTER = `---
title: A paper
language: en-GB
date: 2020-02-29
publisher: The Valley Commission
rights: © The Valley Commission 2020
---
`
