import type { Box } from '../../../publication/tree.ts'
import { blocksWithin, inlinesWithin } from '../../../publication/walk.ts'
import { boxKindOf } from '../../../typesetting/box-kind.ts'
import { charactersOf, linesOfPage } from '../layouts/geometry.ts'
import type { Layout } from '../layouts/layout.ts'
import { element, type PageNode } from './node.ts'
import { renderOurs } from './ours.ts'
import { type PageBlocks, renderBlocks, renderInlines } from './render.ts'
import type { Typography } from './typography.ts'

/** A box between rules: what it is, where its title does not say so, its title, and what stands in it. */
export const renderBox =
  ({ language, layout }: Typography): PageBlocks['box'] =>
  (box, setting) => {
    const title =
      box.title &&
      element('p', { class: 'box-title' }, renderInlines(box.title, setting), { type: 'P' })
    const own = { id: setting.toId(box.id), class: isShort(box, layout) ? 'box short' : 'box' }
    const inner = element('div', {}, [title, ...renderBlocks(box.children, setting)])
    return element('div', own, [renderKind(box, language), inner], { type: 'Sect' })
  }

/** What a box is, in our words. */
function renderKind(box: Box, language: string): PageNode | undefined {
  const kind = boxKindOf(box, language)
  if (!kind) return undefined
  return element('div', { class: 'kind' }, [...renderOurs(kind, language), ' '], { type: 'Lbl' })
}

/** Tells whether a box of paragraphs and lists is so short that it stays whole: Chromium parts its title from it otherwise. */
const isShort = ({ children }: Box, layout: Layout): boolean => {
  const blocks = [...blocksWithin(children)]
  if (!blocks.every(({ type }) => type === 'paragraph' || type === 'list')) return false
  const texts = [...inlinesWithin(children)]
  return (
    texts.reduce((sum, inline) => sum + ('value' in inline ? inline.value.length : 0), 0) <
    linesOfPage(layout) * charactersOf(layout) * SHORT
  )
}

/** Of a full page: somewhat more than a third, for the lines of a box are not full. */
const SHORT = 0.3645
