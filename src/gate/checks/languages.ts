import { askTab } from '../ask-tab.ts'
import type { Fault, PageCheck, Visit } from '../check.ts'
import { COMMON_WORDS } from './common-words.ts'

/** So many common words of one other language, among so many words in a row, are no accident. */
const ENOUGH = 3
const ROW = 8

/** WCAG 3.1.2, Language of Parts: a phrase in another language says in which. */
export const languages: PageCheck = {
  name: 'page-language',
  asks: 'Does each phrase in another language say in which?',
  criteria: ['3.1.2'],
  modes: ['light'],
  hint: 'mark the phrase with its language, as `<span lang="cy">`',
  async look({ tab }: Visit) {
    const texts = await askTab(tab, findTexts)
    return texts.flatMap(({ text, language, selector }) => foreignIn(text, language, selector))
  },
}

function foreignIn(text: string, language: string, selector: string): readonly Fault[] {
  const own = COMMON_WORDS[language]
  if (!own) return []
  const words = text.toLowerCase().match(/[\p{L}’']+/gu) ?? []
  for (const [other, common] of Object.entries(COMMON_WORDS)) {
    if (other === language) continue
    const hits = words.map((word) => common.has(word) && !own.has(word))
    for (let start = 0; start < words.length; start += 1) {
      const row = hits.slice(start, start + ROW)
      const found = words.slice(start, start + ROW).filter((_word, at) => row[at])
      if (new Set(found).size < ENOUGH) continue
      const phrase = words.slice(start, start + ROW).join(' ')
      return [
        {
          reason: `“${phrase}” looks like the language ${other}, and is marked as ${language}`,
          selector,
        },
      ]
    }
  }
  return []
}

/** The texts of the page, cut where the language changes. */
function findTexts() {
  const texts: { text: string; language: string; selector: string }[] = []
  for (const block of gate.blocks()) {
    const parts = new Map<string, string>()
    const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT)
    while (walker.nextNode()) {
      const { parentElement: parent, nodeValue } = walker.currentNode
      if (!parent || gate.blockOf(parent) !== block) continue
      const marked = parent?.closest('[lang]')?.getAttribute('lang') ?? ''
      const language = marked.split('-', 1)[0]?.toLowerCase() ?? ''
      parts.set(language, `${parts.get(language) ?? ''} ${nodeValue ?? ''}`)
    }
    for (const [language, text] of parts)
      texts.push({ text, language, selector: gate.selectorOf(block) })
  }
  return texts
}
