import type { Block, Inline, Paragraph } from '../tree.ts'
import { toPlainText } from '../words.ts'

/** Tells whether a type in front matter is that of a text in which people speak. */
export const isTranscript = (type: string | undefined): boolean =>
  /\b(?:transcript|oral evidence)\b/i.test(type ?? '')

/** In a transcript the bold words with a colon that open a paragraph name who speaks. */
export const nameSpeakers = (blocks: readonly Block[]): readonly Block[] =>
  blocks.map((block) => (block.type === 'paragraph' ? nameSpeaker(block) : block))

function nameSpeaker(paragraph: Paragraph): Paragraph {
  const [first, ...others] = paragraph.children
  if (first?.type !== 'strong' || !hasColon(first.children, others[0])) return paragraph
  const speaker: Inline = { type: 'speaker', children: first.children }
  return { ...paragraph, children: [speaker, ...others] }
}

const hasColon = (name: readonly Inline[], next: Inline | undefined): boolean =>
  toPlainText(name).trimEnd().endsWith(':') || (next?.type === 'text' && next.value.startsWith(':'))
