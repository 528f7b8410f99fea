import type { DefinitionItem } from '../../../publication/tree.ts'
import { element, type PageNode } from './node.ts'
import { type PageBlocks, type PageSetting, renderBlocks, renderInlines } from './render.ts'

/** Terms with what they mean: a list whose labels are the terms, as tags have it (ISO 32000-1, 14.8.4.3.3). */
export const renderDefinitions: PageBlocks['definitionList'] = ({ items }, setting) =>
  element(
    'div',
    { role: 'list', class: 'terms' },
    items.map((item) => renderEntry(item, setting)),
    { type: 'L', numbering: 'none' },
  )

const renderEntry = ({ terms, definitions }: DefinitionItem, setting: PageSetting): PageNode =>
  element(
    'div',
    { role: 'listitem' },
    [
      ...terms.map((words) =>
        element('div', { class: 'term' }, [...renderInlines(words, setting), ' '], { type: 'Lbl' }),
      ),
      ...definitions.map((blocks) =>
        element('div', { class: 'meaning' }, renderBlocks(blocks, setting), { type: 'LBody' }),
      ),
    ],
    { type: 'LI' },
  )
