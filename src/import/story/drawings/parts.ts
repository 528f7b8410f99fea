import type { Element } from '@xmldom/xmldom'
import { elementsOf } from '../../package/elements.ts'
import { R } from '../../package/namespaces.ts'
import type { Relation } from '../../package/open.ts'
import type { Flow } from '../reading.ts'

/** What an attribute of an element leads to (r:id, r:embed …); undefined where it leads nowhere. */
export function relationOf(element: Element, attribute: string, flow: Flow): Relation | undefined {
  const id = element.getAttributeNS(R, attribute)
  return id ? flow.reading.word.relations(flow.part).get(id) : undefined
}

/** The words of a chart or a diagram, which stand in a part of their own, for messages. */
export function wordsOfPart(element: Element, attribute: string, flow: Flow): string {
  const relation = relationOf(element, attribute, flow)
  const root = relation?.isExternal === false ? flow.reading.word.root(relation.target) : undefined
  return root ? wordsIn(root).join(' ') : ''
}

/** Texts of DrawingML (a:t), and of the values of charts (c:v). */
const wordsIn = (element: Element): readonly string[] =>
  /^(?:t|v)$/.test(element.localName ?? '') && !element.getElementsByTagName('*').length
    ? [element.textContent?.trim() ?? ''].filter((word) => word !== '')
    : [...elementsOf(element)].flatMap(wordsIn)
