import type { Element } from '@xmldom/xmldom'
import { elementsOf } from './elements.ts'
import { isUnderstood } from './understood.ts'

/**
 * Of contents for several kinds of programs (mc:AlternateContent), those that today's Word takes: the first that it
 * understands all namespaces of, or else those for programs that understand none (ISO/IEC 29500-3, 9.3).
 */
export function chosenOf(element: Element): Element | undefined {
  const branches = branchesOf(element)
  return (
    branches.find((branch) => branch.localName === 'Choice' && isKnown(branch)) ??
    branches.find(({ localName }) => localName === 'Fallback')
  )
}

/** All that such contents hold, in order. */
export const branchesOf = (element: Element): readonly Element[] =>
  [...elementsOf(element)].filter(({ localName }) => /^(?:Choice|Fallback)$/.test(localName ?? ''))

/** `Requires="wps w14"` names the namespaces by their prefixes. */
function isKnown(choice: Element): boolean {
  const prefixes = (choice.getAttribute('Requires') ?? '').split(/\s+/).filter((name) => name)
  return prefixes.every((prefix) => isUnderstood(choice.lookupNamespaceURI(prefix) ?? ''))
}
