import type { Element } from '@xmldom/xmldom'
import type { Finding } from '../finding.ts'
import { elementsOf } from '../package/elements.ts'
import type { WordPackage } from '../package/open.ts'
import { RUNNING_HEAD, WATERMARK } from './kinds/drawings.ts'
import { wordsOf } from './raw.ts'

/** Tells of the running heads and feet that hold words, and of watermarks, each once. */
export function tellOfRunningHeads(word: WordPackage): readonly Finding[] {
  const roots = [...word.relations(word.main).values()]
    .filter(({ kind, isExternal }) => /^(?:header|footer)$/.test(kind) && !isExternal)
    .map(({ target }) => word.root(target))
    .filter((root) => root !== undefined)
  const heads = roots.map((root) => wordsOf(root).replace(/\s+/g, ' ').trim())
  const drawn = roots.flatMap((root) => drawnIn(root))
  return [
    ...[...new Set(heads)]
      .filter((words) => /\p{L}/u.test(words))
      .map((words): Finding => ({ ...RUNNING_HEAD, words })),
    ...[...new Set(drawn)].map((words): Finding => ({ ...WATERMARK, words })),
  ]
}

const drawnIn = (element: Element): readonly string[] => [
  ...(element.localName === 'textpath' ? [element.getAttribute('string') ?? ''] : []),
  ...[...elementsOf(element)].flatMap(drawnIn),
]
