import type { Block, DefinitionItem } from '../../publication/tree.ts'
import { escapeHtml } from './escape.ts'
import { renderBlocks, renderInlines } from './render.ts'
import type { BlockRenderers, Setting } from './setting.ts'

type Plain = Pick<
  BlockRenderers,
  'definitionList' | 'quotation' | 'address' | 'signature' | 'thematicBreak'
>

/** Blocks that are the same in every HTML: what has no address of its own. */
export const blocks: Plain = {
  definitionList: ({ items }, setting) =>
    `<dl>\n${items.map((item) => renderDefinition(item, setting)).join('\n')}\n</dl>`,
  // Who is quoted stands outside of the quotation (HTML, 4.4.4).
  quotation: ({ children, source }, setting) => {
    const quoted = `<blockquote>\n${renderBlocks(children, setting)}\n</blockquote>`
    if (!source) return quoted
    const words = `<figcaption>${renderInlines(source, setting)}</figcaption>`
    return `<figure class="quotation">\n${quoted}\n${words}\n</figure>`
  },
  address: ({ lines }) => `<address>${renderLines(lines)}</address>`,
  signature: ({ lines }) => `<p class="signature">${renderLines(lines)}</p>`,
  thematicBreak: () => '<hr>',
}

/** Blocks of which the first, where it is a paragraph without a label, is set without one of its own. */
export function renderRunIn(children: readonly Block[], setting: Setting): string {
  const [first, ...others] = children
  if (first?.type !== 'paragraph' || first.label) return renderBlocks(children, setting)
  const opening = renderInlines(first.children, setting)
  return others.length > 0 ? `${opening}\n${renderBlocks(others, setting)}` : opening
}

function renderDefinition({ terms, definitions }: DefinitionItem, setting: Setting): string {
  const lines = [
    ...terms.map((term) => `<dt>${renderInlines(term, setting)}</dt>`),
    ...definitions.map((meaning) => `<dd>${renderRunIn(meaning, setting)}</dd>`),
  ]
  return `<div>\n${lines.join('\n')}\n</div>`
}

const renderLines = (lines: readonly string[]): string => lines.map(escapeHtml).join('<br>\n')
