import type { Block, Heading } from './tree.ts'

/** The headings that open a part: its title is the last of them; those before name the section it is in. */
export interface Opening {
  readonly sections: readonly Heading[]
  readonly title?: Heading
}

/** Takes the run of headings, each deeper than the one before, from the top of a part. */
export function openingOf(children: readonly Block[]): Opening {
  const headings: Heading[] = []
  for (const block of children) {
    if (block.type !== 'heading' || block.level <= (headings.at(-1)?.level ?? 0)) break
    headings.push(block)
  }
  const title = headings.at(-1)
  return title ? { sections: headings.slice(0, -1), title } : { sections: [] }
}
