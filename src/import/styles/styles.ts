import type { Element } from '@xmldom/xmldom'
import { attributeOf, childOf, elementsOf } from '../package/elements.ts'
import { type Look, readLook } from './look.ts'
import { type ParagraphLook, readParagraphLook } from './paragraph-look.ts'
import { isSetOff } from './set-off.ts'

/** A style, with what it has from those that it is based on (ISO/IEC 29500-1, 17.7). */
export interface Style extends ParagraphLook {
  readonly id: string
  /** Its name in small letters, English in every language of Word: `heading 1`; then the names of those it is based on. */
  readonly names: readonly string[]
  readonly look: Look
  /** The style that says which list numbers it: itself, or one that it is based on. */
  readonly numberedBy?: string
  /** What a table's style says of some of its cells, by their kind: `firstRow`. */
  readonly conditions: ReadonlyMap<string, Look>
  /** The kinds of cells that a table's style sets off from the others: by bold, a colour, a shade, a line. */
  readonly setOff: ReadonlySet<string>
}

/** The styles of a file. */
export interface Styles {
  /** A paragraph's style by its id; without one, the default one. */
  paragraph(id: string | undefined): Style
  /** A style of another kind; undefined where the file has none of that id. */
  style(id: string | undefined): Style | undefined
  /** What every run has, if nothing else is said. */
  readonly defaults: Look
}

/** Reads the styles (word/styles.xml); a file may have none. */
export function readStyles(root: Element | undefined): Styles {
  const elements = [...elementsOf(root)].filter(({ localName }) => localName === 'style')
  const byId = new Map(elements.map((style) => [attributeOf(style, 'styleId') ?? '', style]))
  const normal = elements.find(isDefaultOfParagraphs)
  const known = new Map<string, Style>()
  const resolve = (id: string, above: ReadonlySet<string>): Style | undefined => {
    const element = byId.get(id)
    if (!element || above.has(id)) return undefined
    const base = attributeOf(childOf(element, 'basedOn'))
    const found =
      known.get(id) ?? readStyle(element, base && resolve(base, new Set([...above, id])))
    known.set(id, found)
    return found
  }
  const style: Styles['style'] = (id) => (id === undefined ? undefined : resolve(id, new Set()))
  const defaults = readLook(childOf(childOf(childOf(root, 'docDefaults'), 'rPrDefault'), 'rPr'))
  const plain = style(normal && attributeOf(normal, 'styleId')) ?? toUnknown('normal')
  const paragraph: Styles['paragraph'] = (id) =>
    id === undefined ? plain : (style(id) ?? { ...plain, ...toUnknown(id) })
  return { paragraph, style, defaults }
}

const isDefaultOfParagraphs = (style: Element): boolean =>
  attributeOf(style, 'type') === 'paragraph' &&
  /^(?:1|true|on)$/.test(attributeOf(style, 'default') ?? '')

function readStyle(element: Element, base: Style | '' | undefined): Style {
  const id = attributeOf(element, 'styleId') ?? ''
  const own = readParagraphLook(childOf(element, 'pPr'))
  const name = toName(attributeOf(childOf(element, 'name')) ?? id)
  const outline = own.outline ?? outlineOf(name)
  const { indent, ...inherited } = base || toUnknown(id)
  return {
    ...inherited,
    // A style that brings a list brings the list's indent, unless it says one of its own (17.9.23).
    ...(indent !== undefined && own.list === undefined && { indent }),
    ...own,
    id,
    names: [name, ...(base ? base.names : [])],
    look: { ...(base ? base.look : {}), ...readLook(childOf(element, 'rPr')) },
    ...(outline !== undefined && { outline }),
    ...(own.list !== undefined && { numberedBy: id }),
    conditions: new Map([...(base ? base.conditions : []), ...readConditions(element)]),
    setOff: new Set([...(base ? base.setOff : []), ...readSetOff(element)]),
  }
}

const conditionsOf = (style: Element): readonly Element[] =>
  [...elementsOf(style)].filter(({ localName }) => localName === 'tblStylePr')

const readSetOff = (style: Element): readonly string[] =>
  conditionsOf(style)
    .filter(isSetOff)
    .map((part) => attributeOf(part, 'type') ?? '')

const readConditions = (style: Element): readonly (readonly [string, Look])[] =>
  conditionsOf(style).map(
    (part) => [attributeOf(part, 'type') ?? '', readLook(childOf(part, 'rPr'))] as const,
  )

/** Names may have others after a comma: `heading 1,h1`. */
const toName = (name: string): string => (name.split(',')[0] ?? '').trim().toLowerCase()

/** Some writers leave the level of the built-in headings to their names, or to the ids of styles that they do not write. */
function outlineOf(name: string): number | undefined {
  const level = /^heading ?([1-9])$/.exec(name)?.[1]
  return level === undefined ? undefined : Number(level) - 1
}

function toUnknown(id: string): Style {
  const outline = outlineOf(id.toLowerCase())
  return {
    id,
    names: [id.toLowerCase().replace(/(?<=[a-z])(?=\d)/, ' ')],
    look: {},
    conditions: new Map(),
    setOff: new Set(),
    ...(outline !== undefined && { outline }),
  }
}
