import type { Element } from '@xmldom/xmldom'
import { toSign } from '../signs/signs.ts'
import type { Label } from '../story/story.ts'
import type { Styles } from '../styles/styles.ts'
import { type Counters, createCounters, type ResolvedList } from './counters.ts'
import { type Level, readDefinitions } from './definitions.ts'
import { GREATEST, toCountable } from './greatest.ts'
import { toShownNumber } from './number-formats.ts'
import { createResolve } from './resolve.ts'

/** The lists of a file, and where each stands. */
export interface Numbering {
  /** Tells whether the file defines a list. */
  has(list: string): boolean
  /** The level of a list on which a paragraph style is numbered. */
  levelOfStyle(list: string, style: string): number | undefined
  /** How far a level of a list is set in, in twips. */
  indentOf(list: string, level: number): number | undefined
  /** The number of the next paragraph of a list; undefined where the file has no such list or level. */
  next(list: string, level: number, where: Where): Numbered | undefined
}

/** What numbers a paragraph. */
export interface Where {
  /** What it is counted in: the body, or notes of a kind. */
  readonly text: string
  /** The language of the paragraph, in which numbers are written as words; English where none is said. */
  readonly language: string | undefined
}

/** A number, and what is to be told of it. */
export interface Numbered {
  readonly label: Label
  /** The formats in it that are not known for its numbers, which are shown as decimal ones. */
  readonly unknown: readonly string[]
  /** Whether one of its numbers is the greatest that Word counts to. */
  readonly isGreatest: boolean
}

/** Reads the lists (word/numbering.xml, ISO/IEC 29500-1, 17.9) and begins to count. */
export function readNumbering(root: Element | undefined, styles: Styles): Numbering {
  const resolve = createResolve(readDefinitions(root), styles)
  const counters = new Map<string, Counters>()
  return {
    has: (list) => resolve(list) !== undefined,
    levelOfStyle: (list, style) => {
      const found = resolve(list)
      return LEVELS.find((at) => found?.level(at)?.style === style)
    },
    indentOf: (list, level) => resolve(list)?.level(level)?.indent,
    next: (list, level, { text, language }) => {
      const found = resolve(list)
      if (!found?.level(level)) return undefined
      const count = counters.get(text) ?? createCounters()
      counters.set(text, count)
      return toNumbered(found, level, { path: count(found, level), language })
    },
  }
}

const LEVELS = [0, 1, 2, 3, 4, 5, 6, 7, 8]

interface Counted {
  readonly path: readonly number[]
  readonly language: string | undefined
}

function toNumbered(list: ResolvedList, at: number, { path, language }: Counted): Numbered {
  const level = list.level(at)
  const isCounted = level?.format !== 'bullet'
  const parts = isCounted ? partsOf(list, level, { path, language }) : []
  const shown = isCounted
    ? (level?.text ?? '').replace(
        REFERENCE,
        (_, digit: string) => parts[Number(digit) - 1]?.shown ?? '',
      )
    : toBullet(level?.text ?? '', level?.font)
  const text = shown.replace(/\s+/g, ' ').trim()
  const label: Label = {
    text,
    isBullet: isBullet(text, isCounted),
    level: at,
    list: list.definition,
    format: level?.format ?? 'decimal',
    path,
  }
  const used = parts.filter((_, above) => level?.text.includes(`%${above + 1}`))
  return {
    label,
    unknown: used.filter(({ isKnown }) => !isKnown).map(({ format }) => format),
    isGreatest: path.includes(GREATEST),
  }
}

/** `%1` stands for the number of the first level. */
const REFERENCE = /%([1-9])/g

/** The number of a level as it is shown in a label. */
interface Part {
  readonly shown: string
  readonly format: string
  readonly isKnown: boolean
}

/** The numbers of all levels, as a level shows them. */
const partsOf = (
  list: ResolvedList,
  level: Level | undefined,
  { path, language }: Counted,
): readonly Part[] =>
  LEVELS.map((at) => {
    const other = list.level(at)
    const number = path[at] ?? toCountable(other?.start ?? 1)
    const format = level?.isDecimal ? 'decimal' : (other?.format ?? 'decimal')
    const shown = toShownNumber(number, format, language)
    return { shown: shown ?? String(number), format, isKnown: shown !== undefined }
  })

/** A bullet is one sign, as `•`, or the letter o that looks like a ring; `Note:` before each paragraph is words. */
const isBullet = (text: string, isCounted: boolean): boolean =>
  isCounted ? text !== '' && !/[\p{L}\p{N}]/u.test(text) : !/[\p{L}\p{N}]{2}/u.test(text)

/** The sign of a bullet; one of no known meaning is a bullet all the same. */
const toBullet = (text: string, font: string | undefined): string =>
  [...text].map((sign) => toSign(sign.codePointAt(0) ?? 0, font) ?? '•').join('')
