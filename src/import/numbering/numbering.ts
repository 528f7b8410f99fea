import type { Element } from '@xmldom/xmldom'
import { toSign } from '../signs/signs.ts'
import type { Label } from '../story/story.ts'
import type { Styles } from '../styles/styles.ts'
import { type Counters, createCounters, type ResolvedList } from './counters.ts'
import { readDefinitions } from './definitions.ts'
import { toShownNumber } from './number-formats.ts'

/** The lists of a file, and where each stands. */
export interface Numbering {
  /** Tells whether the file defines a list. */
  has(list: string): boolean
  /** The level of a list on which a paragraph style is numbered. */
  levelOfStyle(list: string, style: string): number | undefined
  /** How far a level of a list is set in, in twips. */
  indentOf(list: string, level: number): number | undefined
  /** Tells whether the numbers of a list are of a format that is not known, and so are shown as decimal ones. */
  unknownFormatOf(list: string, level: number): string | undefined
  /** The number of the next paragraph of a list; undefined where the file has no such list or level. */
  next(list: string, level: number, text: string): Label | undefined
}

/** Reads the lists (word/numbering.xml, ISO/IEC 29500-1, 17.9) and begins to count. */
export function readNumbering(root: Element | undefined, styles: Styles): Numbering {
  const { definitions, lists } = readDefinitions(root)
  const counters = new Map<string, Counters>()
  const known = new Map<string, ResolvedList | undefined>()
  const resolve = (list: string): ResolvedList | undefined => {
    if (!known.has(list)) known.set(list, follow(list))
    return known.get(list)
  }
  const follow = (list: string, above: readonly string[] = []): ResolvedList | undefined => {
    const used = lists.get(list)
    const definition = definitions.get(used?.definition ?? '')
    if (!used || !definition) return undefined
    const linked = styles.style(definition.numberingStyle)?.list
    const other =
      linked !== undefined && linked !== list && !above.includes(linked)
        ? follow(linked, [...above, list])
        : undefined
    const level: ResolvedList['level'] = (at) =>
      used.levels.get(at) ?? other?.level(at) ?? definition.levels.get(at)
    return { definition: other?.definition ?? definition.id, list, starts: used.starts, level }
  }
  return {
    has: (list) => resolve(list) !== undefined,
    levelOfStyle: (list, style) => {
      const found = resolve(list)
      return LEVELS.find((at) => found?.level(at)?.style === style)
    },
    indentOf: (list, level) => resolve(list)?.level(level)?.indent,
    unknownFormatOf: (list, level) => {
      const format = resolve(list)?.level(level)?.format ?? 'decimal'
      return toShownNumber(1, format) === undefined ? format : undefined
    },
    next: (list, level, text) => {
      const found = resolve(list)
      if (!found?.level(level)) return undefined
      const count = counters.get(text) ?? createCounters()
      counters.set(text, count)
      return toLabel(found, level, count(found, level))
    },
  }
}

const LEVELS = [0, 1, 2, 3, 4, 5, 6, 7, 8]

function toLabel(list: ResolvedList, at: number, path: readonly number[]): Label {
  const level = list.level(at)
  const isCounted = level?.format !== 'bullet'
  const shown = isCounted
    ? (level?.text ?? '').replace(/%([1-9])/g, (_, digit: string) =>
        toNumberOf(list, Number(digit) - 1, { path, isDecimal: level?.isDecimal === true }),
      )
    : toBullet(level?.text ?? '', level?.font)
  const text = shown.replace(/\s+/g, ' ').trim()
  return {
    text,
    isBullet: isBullet(text, isCounted),
    level: at,
    list: list.definition,
    format: level?.format ?? 'decimal',
    path,
  }
}

/** A bullet is one sign, as `•`, or the letter o that looks like a ring; `Note:` before each paragraph is words. */
const isBullet = (text: string, isCounted: boolean): boolean =>
  isCounted ? text !== '' && !/[\p{L}\p{N}]/u.test(text) : !/[\p{L}\p{N}]{2}/u.test(text)

interface Shown {
  readonly path: readonly number[]
  readonly isDecimal: boolean
}

function toNumberOf(list: ResolvedList, at: number, { path, isDecimal }: Shown): string {
  const level = list.level(at)
  const number = path[at] ?? level?.start ?? 1
  const format = isDecimal ? 'decimal' : (level?.format ?? 'decimal')
  return toShownNumber(number, format) ?? String(number)
}

/** The sign of a bullet; one of no known meaning is a bullet all the same. */
const toBullet = (text: string, font: string | undefined): string =>
  [...text].map((sign) => toSign(sign.codePointAt(0) ?? 0, font) ?? '•').join('')
