import type { Element } from '@xmldom/xmldom'
import { chosenOf } from '../package/branches.ts'
import { attributeOf, childOf, elementsOf, isOn } from '../package/elements.ts'
import { readLook } from '../styles/look.ts'
import { readIndent, toNumber } from '../styles/paragraph-look.ts'

/** How a level of a list is numbered (w:lvl, ISO/IEC 29500-1, 17.9.6). */
export interface Level {
  readonly start: number
  /** A name of 17.18.59, or the pattern of a number of the author's own: `001, 002, 003, ...`. */
  readonly format: string
  /** What is shown, with `%1` for the number of the first level. */
  readonly text: string
  /** The level, from 1, that begins it anew; 0 for none; undefined for any above it. */
  readonly restart?: number
  /** Whether all numbers in it are shown as decimal ones (w:isLgl). */
  readonly isDecimal: boolean
  /** The paragraph style that is numbered on this level. */
  readonly style?: string
  readonly font?: string
  readonly indent?: number
}

/** A list as it is defined (w:abstractNum); it may refer to a style that names the list that has the levels. */
export interface ListDefinition {
  readonly id: string
  readonly levels: ReadonlyMap<number, Level>
  readonly numberingStyle?: string
}

/** A list as it is used (w:num): a definition, with levels and beginnings of its own. */
export interface List {
  readonly definition: string
  readonly levels: ReadonlyMap<number, Level>
  readonly starts: ReadonlyMap<number, number>
}

/** The lists of a file by their ids: as they are defined, and as they are used. */
export interface Definitions {
  readonly definitions: ReadonlyMap<string, ListDefinition>
  readonly lists: ReadonlyMap<string, List>
}

/** Reads word/numbering.xml; a file may have none. */
export function readDefinitions(root: Element | undefined): Definitions {
  const elements = [...elementsOf(root)]
  const definitions = elements
    .filter(({ localName }) => localName === 'abstractNum')
    .map(readDefinition)
  const lists = elements
    .filter(({ localName }) => localName === 'num')
    .map((num) => [attributeOf(num, 'numId') ?? '', readList(num)] as const)
  return {
    definitions: new Map(definitions.map((definition) => [definition.id, definition])),
    lists: new Map(lists),
  }
}

function readDefinition(element: Element): ListDefinition {
  const numberingStyle = attributeOf(childOf(element, 'numStyleLink'))
  return {
    id: attributeOf(element, 'abstractNumId') ?? '',
    levels: readLevels(elementsOf(element)),
    ...(numberingStyle !== undefined && { numberingStyle }),
  }
}

function readList(element: Element): List {
  const overrides = [...elementsOf(element)].filter(({ localName }) => localName === 'lvlOverride')
  const starts = overrides.flatMap((override) => {
    const start = toNumber(attributeOf(childOf(override, 'startOverride')))
    return start === undefined
      ? []
      : [[toNumber(attributeOf(override, 'ilvl')) ?? 0, start] as const]
  })
  return {
    definition: attributeOf(childOf(element, 'abstractNumId')) ?? '',
    levels: readLevels(overrides.flatMap((override) => childOf(override, 'lvl') ?? [])),
    starts: new Map(starts),
  }
}

const readLevels = (elements: Iterable<Element>): ReadonlyMap<number, Level> =>
  new Map(
    [...elements]
      .filter(({ localName }) => localName === 'lvl')
      .map((level) => [toNumber(attributeOf(level, 'ilvl')) ?? 0, readLevel(level)]),
  )

function readLevel(element: Element): Level {
  const restart = toNumber(attributeOf(childOf(element, 'lvlRestart')))
  const style = attributeOf(childOf(element, 'pStyle'))
  const { font } = readLook(childOf(element, 'rPr'))
  const indent = readIndent(childOf(element, 'pPr'))
  return {
    start: toNumber(attributeOf(childOf(element, 'start'))) ?? 0,
    format: readFormat(element),
    text: childOf(element, 'lvlPicBulletId')
      ? '•'
      : (attributeOf(childOf(element, 'lvlText')) ?? ''),
    isDecimal: isOn(childOf(element, 'isLgl')) ?? false,
    ...(restart !== undefined && { restart }),
    ...(style !== undefined && { style }),
    ...(font !== undefined && { font }),
    ...(indent !== undefined && { indent }),
  }
}

/** A format of the author's own stands in a choice that older programs pass over, with a common one beside it. */
function readFormat(level: Element): string {
  const choices = childOf(level, 'AlternateContent')
  const format = childOf(level, 'numFmt') ?? childOf(choices && chosenOf(choices), 'numFmt')
  const name = attributeOf(format) ?? 'decimal'
  return name === 'custom' ? (attributeOf(format, 'format') ?? 'decimal') : name
}
