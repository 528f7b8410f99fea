import { askPage } from '../ask-page.ts'

/**
 * WCAG 3.1.4, Abbreviations: each is expanded on its page, in words beside it, in `<abbr title>` or in a list of terms.
 * Abbreviations that dictionaries give as words, and that are longer known than what they stand for, are let be.
 */
export const abbreviations = askPage(
  {
    name: 'page-abbreviation',
    asks: 'Is each abbreviation expanded on its page?',
    criteria: ['3.1.4'],
    modes: ['light'],
    hint: 'write what it stands for where it is first used, as “Department for Education and Skills (DfES)”',
  },
  () => {
    const WORDS =
      /^(?:A{1,3}|AD|AM|PM|BC|BBC|CD|CV|DNA|DVD|EU|GB|HIV|HM|HTML|ID|ISBN|IT|KB|MB|GP|MP|MPs|NHS|OK|PDF|RIS|PhD|TV|TXT|UK|UN|US|USA|VAT|WCAG|XML|CSV|JSON|URL|CSS|SVG|EPUB|ODT|DOCX|GOV)s?$/
    const ABBREVIATION = /(?<![\p{L}\p{N}._/@#-])(?:\p{Lu}\p{Ll}?){2,6}s?(?![\p{L}\p{N}_/@-])/gu
    /** No words of the page: our list of every paragraph, and citations, have those of other pages, where they are expanded. */
    const ELSEWHERE = 'code, pre, address, [translate=no], .every, .citation'
    const ROMAN = /^[IVXLCDM]+$/
    const text = gate.blocks().map(gate.ownWordsOf).join('\n')
    const seen = new Map<string, HTMLElement>()
    for (const block of gate.blocks()) {
      const words = gate.ownWordsOf(block)
      if (block.closest(ELSEWHERE) || isCapitals(words)) continue
      for (const [found] of words.matchAll(ABBREVIATION)) {
        const isOne =
          (found.match(/\p{Lu}/gu) ?? []).length >= 2 && !WORDS.test(found) && !ROMAN.test(found)
        if (isOne && !seen.has(found) && !isNameOf(block, found)) seen.set(found, block)
      }
    }
    return [...seen]
      .filter(([found]) => !isExpanded(found))
      .map(([found, block]) => ({
        reason: `${found} is not expanded on this page`,
        selector: gate.selectorOf(block),
      }))

    /** A heading or a sign that is all in capitals holds words. */
    function isCapitals(words: string): boolean {
      const all = words.match(/\p{L}{2,}/gu) ?? []
      return all.length > 2 && all.every((word) => word === word.toUpperCase())
    }

    function isNameOf(block: Element, found: string): boolean {
      return [...block.querySelectorAll('[lang]')].some((one) => one.textContent?.includes(found))
    }

    function isExpanded(found: string): boolean {
      const short = found.replace(/s$/, '')
      const titled = gate
        .all('abbr[title], dfn[title]')
        .some((one) => gate.wordsOf(one).replace(/s$/, '') === short && one.title.trim() !== '')
      if (titled || gate.all('dt').some((one) => gate.wordsOf(one).includes(short))) return true
      const sign = short.replace(/[^\p{L}]/gu, '')
      const beside = new RegExp(
        `\\p{L}[^()\\[\\]]{3,}[(\\[][^()\\[\\]]*\\b${sign}s?\\b|\\b${sign}s?\\b[’']?s?\\s*[(\\[][^()\\[\\]]*\\p{L}{3,}\\s+[^()\\[\\]]*[)\\]]`,
        'u',
      )
      return beside.test(text)
    }
  },
)
