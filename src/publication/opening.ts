import type { Block, Heading, Paragraph } from './tree.ts'

/** How a part opens: the line that names the section it is in, and the heading that is its title. */
export interface Opening {
  /** The paragraph before the title, where there is one: `Section IV: The future`. */
  readonly sections: readonly Paragraph[]
  readonly title?: Heading
}

/** The id of the paragraph that names a part's section. */
export const SECTION = 'section'

/** Takes the opening from the top of a part: a heading, and the one paragraph that may stand before it. */
export function openingOf([first, second]: readonly Block[]): Opening {
  if (first?.type === 'heading') return { sections: [], title: first }
  if (first?.type === 'paragraph' && first.id === SECTION && second?.type === 'heading')
    return { sections: [first], title: second }
  return { sections: [] }
}
