import type { Block, Heading, Paragraph } from './tree.ts'

/** How a part opens: the line that names the section it is in, and the heading that is its title. */
export interface Opening {
  /** The paragraph before the title, where there is one: `Section IV: The future`. */
  readonly sections: readonly Paragraph[]
  readonly title?: Heading
}

/** The id of the paragraph that names a part's section. */
export const SECTION = 'section'

/**
 * Takes the opening from the top of a part: a heading, and the one paragraph that may stand before it. Where other
 * headings stand as high, they are siblings, and none is the title of the part.
 */
export function openingOf(children: readonly Block[]): Opening {
  const [first, second] = children
  if (first?.type === 'heading')
    return isAlone(first, children) ? { sections: [], title: first } : { sections: [] }
  if (first?.type !== 'paragraph' || first.id !== SECTION || second?.type !== 'heading')
    return { sections: [] }
  return isAlone(second, children) ? { sections: [first], title: second } : { sections: [first] }
}

const isAlone = (title: Heading, children: readonly Block[]): boolean =>
  children.every(
    (block) => block === title || block.type !== 'heading' || block.level > title.level,
  )
