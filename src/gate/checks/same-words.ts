import type { Fault, PageCheck, Visit } from '../check.ts'

/** Nothing is lost without JavaScript, nor in print: the words of the text are the same. Controls may come and go. */
export const sameWords: PageCheck = {
  name: 'page-same-words',
  asks: 'Are all words of the text there without JavaScript, at every width, in every colour and in print?',
  criteria: ['1.3.1', '1.4.10', '1.4.4'],
  modes: ['light', 'dark', 'contrast', 'forced', 'narrow', 'zoomed', 'print', 'without script'],
  hint: 'write the words into the page itself, and hide none of them with a style',
  async look({ tab, mode, kept }: Visit) {
    const isPaper = mode === 'print'
    const words = await tab.evaluate(findWords, isPaper)
    if (mode === 'light') {
      kept.set('words', words)
      kept.set('words for paper', await tab.evaluate(findWords, true))
    }
    const all = kept.get(isPaper ? 'words for paper' : 'words') ?? words
    return lackOf(all as readonly string[], words)
  },
}

function lackOf(all: readonly string[], words: readonly string[]): readonly Fault[] {
  const left = new Map<string, number>()
  for (const word of words) left.set(word, (left.get(word) ?? 0) + 1)
  const lost = all.filter((word) => {
    const rest = left.get(word) ?? 0
    left.set(word, rest - 1)
    return rest <= 0
  })
  if (lost.length === 0) return []
  return [
    {
      reason: `Words are lost: ${lost.slice(0, 8).join(' ')}${lost.length > 8 ? ` and ${lost.length - 8} more` : ''}`,
    },
  ]
}

/**
 * The words of the page's main text, seen or only heard. Those of a drawing and of its caption are a part of it, and its
 * alternative stands where it has no room. On paper a link that stands in no paragraph, list or table is no longer needed, nor what folds.
 */
function findWords(isPaper: boolean): readonly string[] {
  const paper = isPaper ? ', summary, :is(div, section, header, footer) > a' : ''
  const root = document.querySelector('main') ?? document.body
  const words: string[] = []
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
  while (walker.nextNode()) {
    const { parentElement: parent, nodeValue } = walker.currentNode
    if (!parent || !nodeValue?.trim()) continue
    if (
      parent.closest(
        `svg, figure:has([role=img])${paper}, [aria-hidden=true], button, form, nav, noscript, script, style, template, select, [role=status], [aria-live], output, dialog, details:not([open]) > :not(summary)`,
      )
    )
      continue
    if (parent.checkVisibility({ visibilityProperty: true, opacityProperty: true }))
      words.push(...nodeValue.trim().split(/\s+/))
  }
  return words
}
