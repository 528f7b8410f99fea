import { wordings } from '../../wording/index.ts'
import type { Line } from './lines.ts'

/** The signs of emphasis in a text, as its own opening says, and the line from which on they hold. */
export interface TextSigns {
  readonly emphasis?: string
  readonly strong?: string
  readonly from: number
}

/** An opening is read no further than so many lines. */
const OPENING = 80

const KINDS = { emphasis: 'emphasisSigned', strong: 'strongSigned' } as const

/** Reads from the opening of a text which signs stand before and after emphasis. */
export function signsOf(lines: readonly Line[]): TextSigns {
  const emphasis = findSign(lines, 'emphasis')
  const strong = findSign(lines, 'strong')
  return {
    ...(emphasis && { emphasis: emphasis.sign }),
    ...(strong && { strong: strong.sign }),
    from: Math.max(emphasis?.end ?? 0, strong?.end ?? 0),
  }
}

/** A sign, and the place of the line after the one where its sentence ends. */
interface Found {
  readonly sign: string
  readonly end: number
}

function findSign(lines: readonly Line[], kind: keyof typeof KINDS): Found | undefined {
  for (const { furniture } of wordings) {
    const sentence = furniture && toPattern(furniture[KINDS[kind]])
    const found = sentence && findSentence(lines.slice(0, OPENING), sentence)
    if (found) return found
  }
  return undefined
}

/** The sentence with any row of one mark in its place, and white space of any kind between its words. */
const toPattern = (sentence: string): RegExp =>
  new RegExp(
    sentence
      .split('{sign}')
      .map((words) => words.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&').replaceAll(' ', '\\s+'))
      .join('(_+|\\*+)'),
  )

function findSentence(lines: readonly Line[], sentence: RegExp): Found | undefined {
  const text = lines.map((line) => line.text).join('\n')
  const match = sentence.exec(text)
  if (!match) return undefined
  return {
    sign: match[1] ?? '',
    end: text.slice(0, match.index + match[0].length).split('\n').length,
  }
}
