import { askTab } from '../ask-tab.ts'
import type { Fault, PageCheck, Visit } from '../check.ts'

/** Nothing is lost without JavaScript, nor in print: the words of the text are the same. Controls may come and go. */
export const sameWords: PageCheck = {
  name: 'page-same-words',
  asks: 'Are all words of the text there without JavaScript, at every width, in every colour and in print?',
  criteria: ['1.3.1', '1.4.10', '1.4.4'],
  modes: ['light', 'dark', 'contrast', 'forced', 'narrow', 'zoomed', 'print', 'without script'],
  hint: 'write the words into the page itself, and hide none of them with a style',
  async look({ tab, mode, kept }: Visit) {
    const words = await askTab(tab, findWords, mode === 'print')
    if (mode === 'light') kept.set('words', words)
    const all = (kept.get('words') ?? words) as readonly string[]
    return lackOf(all, words)
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
 * The words of the page's main text, seen or only heard, but for those of drawings, which may give way to a list where there is
 * no room. On paper a link that leads back to the text has no use, nor has what stands beside a publication.
 */
function findWords(isPrint: boolean): readonly string[] {
  const root = document.querySelector('main') ?? document.body
  const words: string[] = []
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
  while (walker.nextNode()) {
    const { parentElement: parent, nodeValue } = walker.currentNode
    if (!parent || !nodeValue?.trim()) continue
    if (
      parent.closest(
        '[aria-hidden=true], button, form, nav, noscript, script, style, template, select, [role=status], [aria-live], output, dialog, figure:has(svg), details:not([open]) > :not(summary)',
      )
    )
      continue
    const isIdle = isPrint && (parent.closest('a[href^="#"], summary') !== null || isBeside(parent))
    if (isIdle || parent.checkVisibility({ visibilityProperty: true, opacityProperty: true }))
      words.push(...nodeValue.trim().split(/\s+/))
  }
  return words

  function isBeside(element: Element): boolean {
    if (!document.querySelector('[data-publication]')) return false
    return !element.closest('[data-publication]') || element.closest('[data-added]') !== null
  }
}
