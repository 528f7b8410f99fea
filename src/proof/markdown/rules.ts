import type { Message } from '../../message/message.ts'
import {
  applyRules,
  encoding,
  end,
  type Fault,
  form,
  lineEnds,
  type TextFile,
  type TextRule,
} from '../text/rules.ts'

/** Checks a finished file of Markdown. */
export function* checkMarkdown(files: readonly TextFile[]): Generator<Message> {
  for (const file of files) yield* applyRules(file, markdownRules)
}

const markdownRules: readonly TextRule[] = [encoding, lineEnds, form, end, frontMatter, notes]

function* frontMatter(text: string): Generator<Fault> {
  if (/^---[ \t]*\n[\s\S]*?\n---[ \t]*\n/.test(text)) return
  yield {
    rule: 'markdown-front-matter',
    offset: 0,
    reason: 'The file does not open with front matter',
  }
}

/** A label names one note, in capitals or small letters: of two, some readers of Markdown show the first, others the second. */
function* notes(text: string): Generator<Fault> {
  const labels = new Set<string>()
  for (const { index, groups } of text.matchAll(/^[ >]*\[\^(?<label>[^\s\]]+)\]:/gm)) {
    const label = groups?.label ?? ''
    if (labels.has(label.toLowerCase()))
      yield { rule: 'markdown-note', offset: index, reason: `There are two notes [^${label}]` }
    labels.add(label.toLowerCase())
  }
}
