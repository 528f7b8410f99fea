import type { Inline } from '../../publication/tree.ts'
import { OBJECT } from './written.ts'

/** An inline that is no text: where it begins and ends in the text of its block. */
export interface Span {
  readonly inline: Inline
  readonly start: number
  readonly end: number
}

/** Inlines as one text, with what is no text, and what was meant as text, by their places in it. */
export interface Gathered {
  readonly text: string
  readonly spans: readonly Span[]
  readonly escapes: ReadonlySet<number>
}

const NONE: ReadonlySet<number> = new Set()

/** Gathers inlines into one text. */
export function gather(inlines: readonly Inline[]): Gathered {
  const pieces: string[] = []
  const spans: Span[] = []
  let escapes: Set<number> | undefined
  let at = 0
  const add = (inline: Inline): void => {
    const start = at
    if ('children' in inline) inline.children.forEach(add)
    else {
      const piece = textOf(inline)
      if (inline.type === 'text' && inline.escapes) {
        escapes ??= new Set()
        for (const index of inline.escapes) escapes.add(at + index)
      }
      pieces.push(piece)
      at += piece.length
    }
    if (inline.type !== 'text') spans.push({ inline, start, end: at })
  }
  inlines.forEach(add)
  return { text: pieces.join(''), spans, escapes: escapes ?? NONE }
}

type Leaf = Exclude<Inline, { readonly children: unknown }>

function textOf(inline: Leaf): string {
  switch (inline.type) {
    case 'text':
    case 'abbreviation':
      return inline.value
    case 'break':
      return '\n'
    case 'noteReference':
    case 'image':
      return OBJECT
  }
}
