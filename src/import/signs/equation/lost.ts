import type { Element } from '@xmldom/xmldom'
import { chosenOf } from '../../package/branches.ts'
import { elementsOf } from '../../package/elements.ts'
import { isDegreeOfSign } from './root.ts'

/** The characters of an equation that its line lacks, in their order: those of elements that may not stand where they do. */
export function lostOf(equation: Element, line: string): string {
  const left = new Map<string, number>()
  for (const sign of toBasic(line)) left.set(sign, (left.get(sign) ?? 0) + 1)
  let lost = ''
  for (const sign of textOf(equation)) {
    const basic = [...toBasic(sign)]
    if (basic.every((one) => left.get(one)))
      for (const one of basic) left.set(one, (left.get(one) ?? 0) - 1)
    else lost += sign
    if (sign.trim() === '' && lost !== '') lost += ' '
  }
  return lost.replace(/\s+/g, ' ').trim()
}

/** Without what tells raised, lowered and slanted characters from common ones: `²` is `2`, `⁻` is `−`. */
const toBasic = (text: string): string =>
  text.normalize('NFKD').replace(/\s/g, '').replaceAll('-', '−')

function textOf(element: Element): string {
  const { localName } = element
  if (localName === 'del' || localName === 'moveFrom') return ''
  if (localName === 't') return element.textContent ?? ''
  const parent = localName === 'AlternateContent' ? chosenOf(element) : element
  const text = [...elementsOf(parent)].map(textOf).join('')
  return localName === 'deg' && isDegreeOfSign(text) ? '' : text
}
