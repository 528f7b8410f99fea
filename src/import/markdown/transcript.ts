import * as kinds from './kinds.ts'
import type { Ledger } from './ledger.ts'
import type { FlowBlock, FlowParagraph } from './pieces/flow.ts'

/** So many paragraphs say who speaks, at least, where a text is a transcript. */
const LEAST = 3

/** The type of a text that is a transcript by its look, which is told: speakers in bold, and questions with numbers. */
export function typeOf(flow: readonly FlowBlock[], ledger: Ledger): 'transcript' | undefined {
  const paragraphs = flow.filter((block) => block.type === 'paragraph')
  const speakers = paragraphs.filter(isSpoken)
  const [first] = speakers
  if (!first || speakers.length < LEAST || !paragraphs.some(isQuestion)) return undefined
  ledger.tell(kinds.transcript, { place: first.place })
  return 'transcript'
}

const isQuestion = ({ label, words }: FlowParagraph): boolean =>
  /^Q\d+\.?$/.test(label?.text ?? '') || /^Q\d+\.?\s/.test(words.text)

/** Bold words at the beginning that a colon ends, and words after them. */
function isSpoken({ role, words: { text, spans } }: FlowParagraph): boolean {
  if (role !== 'text') return false
  const end = spans.find(
    (span) =>
      span.type !== 'text' || (!span.isBold && /[\p{L}\p{N}]/u.test(withoutNumber(span.value))),
  )
  const name = withoutNumber(text.slice(0, end?.start ?? text.length))
  return /^\p{L}[^:]*:\s*$/u.test(name) && end !== undefined
}

const withoutNumber = (text: string): string => text.replace(/^\s*Q\d+\.?(?=\s|$)\s*/, '')
