import {
  type ExpectedAttributes,
  type ExpectedElement,
  type ExpectedNode,
  element,
} from '../shape/node.ts'
import { inOurs, type WholePage } from './setting.ts'

/** A notice before a text: a region that has a name, so that screen readers list it, with its words in a paragraph. */
export const expectNotice = (
  attributes: ExpectedAttributes,
  words: readonly ExpectedNode[],
  page: WholePage,
): ExpectedElement =>
  element('section', { ...attributes, ...inOurs(page) }, [element('p', {}, words)])
