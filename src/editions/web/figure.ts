import type { Figure } from '../../publication/tree.ts'
import { toPlainText } from '../../publication/words.ts'
import { attributes } from '../../typesetting/html/escape.ts'
import { renderBlocks } from '../../typesetting/html/render.ts'
import type { Setting } from '../../typesetting/html/setting.ts'
import { renderLabelled } from './labelled.ts'
import type { WebPage } from './page.ts'
import { renderPicture } from './picture.ts'

/** A figure, and beneath it what is said of its source. */
export function renderFigure(figure: Figure, setting: Setting, page: WebPage): string {
  const { id, caption, foot } = figure
  const number = numberOf(figure)
  const labelled = { id, ...(number && { number }) }
  const words = caption ? `\n${renderCaption(renderLabelled(caption, labelled, setting))}` : ''
  const picture = renderPicture(figure, page)
  const set = `<figure${attributes({ id })}>\n${picture}${words}\n</figure>`
  return foot.length > 0
    ? `<div class="figure">\n${set}\n${renderFoot(figure, setting)}\n</div>`
    : set
}

/** Paragraphs beneath a figure or a table that are its. */
export const renderFoot = ({ foot }: Pick<Figure, 'foot'>, setting: Setting): string =>
  `<div class="foot">\n${renderBlocks(foot, setting)}\n</div>`

const renderCaption = (words: string): string => `<figcaption>${words}</figcaption>`

/** The number in a caption, `ES.1` of `Figure ES.1: …`; undefined where the figure is only counted. */
function numberOf({ id, caption = [] }: Figure): string | undefined {
  if (/^figure-\d+$/.test(id)) return undefined
  return /^\S+\s+(\S*?)(?=[:.]?(?:\s|$))/.exec(toPlainText(caption))?.[1]
}
