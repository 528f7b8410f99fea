import type { Element } from '@xmldom/xmldom'
import { attributeOf, childOf, elementsOf, isOn } from '../package/elements.ts'

/** Tells whether a part of a table's style (w:tblStylePr) makes its cells look other than those around them (17.7.6). */
export function isSetOff(part: Element): boolean {
  const [letters, cell] = [childOf(part, 'rPr'), childOf(part, 'tcPr')]
  const isLettered = ['b', 'i', 'caps', 'smallCaps'].some((name) => isOn(childOf(letters, name)))
  const isColoured = /^[\da-f]{6}$/i.test(attributeOf(childOf(letters, 'color')) ?? '')
  return isLettered || isColoured || isShaded(cell) || isLined(childOf(cell, 'tcBorders'))
}

function isShaded(cell: Element | undefined): boolean {
  const shading = childOf(cell, 'shd')
  const isPatterned = !/^(?:clear|nil)$/.test(attributeOf(shading) ?? 'nil')
  return isPatterned || (attributeOf(shading, 'fill') ?? 'auto') !== 'auto'
}

const isLined = (borders: Element | undefined): boolean =>
  [...elementsOf(borders)].some((line) => !/^(?:nil|none)$/.test(attributeOf(line) ?? 'none'))
