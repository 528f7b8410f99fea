import type { Element } from '@xmldom/xmldom'
import type { Amendment } from '../../../src/import/account.ts'
import { chosenOf } from '../../../src/import/package/branches.ts'
import { attributeOf, elementsOf } from '../../../src/import/package/elements.ts'
import { M, W } from '../../../src/import/package/namespaces.ts'
import type { WordPackage } from '../../../src/import/package/open.ts'
import type { Story, StoryBlock } from '../../../src/import/story/story.ts'

/** The letters of a story, text by text, without white space. */
export const lettersOf = (story: Story): Readonly<Record<string, string>> => {
  const notes = story.notes.map(({ text, blocks }) => [text, story, blocks] as const)
  return Object.fromEntries(
    [['body', story, story.blocks] as const, ...notes]
      .map(([text, , blocks]) => [text, strip(blocks.map(lettersOfBlock).join(''))] as const)
      .filter(([, letters]) => letters !== ''),
  )
}

/** The letters that a raw reading of the file finds, with the amendments of the story made to them. */
export function amendedLettersOf(
  word: WordPackage,
  story: Story,
): Readonly<Record<string, string>> {
  const amendments = Map.groupBy(
    story.amendments,
    ({ place }) => `${place.text}:${place.paragraph}`,
  )
  const texts = textsOf(word).map(([text, roots]) => {
    const paragraphs = rawParagraphsOf(roots)
    const amended = paragraphs.map((raw, at) => amend(raw, amendments.get(`${text}:${at}`) ?? []))
    return [text, strip(amended.join(''))] as const
  })
  return Object.fromEntries(texts.filter(([, letters]) => letters !== ''))
}

const strip = (text: string): string => text.replace(/\s/g, '').normalize('NFC')

const lettersOfBlock = (block: StoryBlock): string => {
  switch (block.type) {
    case 'paragraph':
      return block.inlines.map((inline) => (inline.type === 'text' ? inline.value : '')).join('')
    case 'picture':
      return ''
    case 'textBox':
      return block.blocks.map(lettersOfBlock).join('')
    case 'table':
      return block.rows
        .flatMap(({ cells }) => cells.flatMap(({ blocks }) => blocks.map(lettersOfBlock)))
        .join('')
  }
}

/** Makes amendments; one whose characters do not stand there throws. */
function amend(raw: string, amendments: readonly Amendment[]): string {
  let [amended, at] = ['', 0]
  for (const { offset, found, written } of amendments) {
    if (offset < at || !raw.startsWith(found, offset))
      throw new Error(`“${found}” does not stand at ${offset} of “${raw}”`)
    amended += raw.slice(at, offset) + written
    at = offset + found.length
  }
  return amended + raw.slice(at)
}

function textsOf(word: WordPackage): readonly (readonly [string, readonly Element[]])[] {
  const notes = ['footnote', 'endnote'].flatMap((kind) =>
    [...elementsOf(word.related(`${kind}s`)?.root)]
      .filter((note) => !/eparator/.test(attributeOf(note, 'type') ?? ''))
      .map((note) => [`${kind} ${attributeOf(note, 'id')}`, [...elementsOf(note)]] as const),
  )
  return [['body', [...word.body()]] as const, ...notes]
}

function rawParagraphsOf(roots: readonly Element[]): readonly string[] {
  const paragraphs: string[] = []
  // What stands in no paragraph belongs to the one before it, or to the first.
  let early = ''
  const add = (raw: string, own: number): void => {
    const at = own < 0 ? paragraphs.length - 1 : own
    if (at < 0) early += raw
    else paragraphs[at] = `${paragraphs[at] ?? ''}${raw}`
  }
  const walk = (element: Element, own: number, around: 'kept' | 'deleted'): void => {
    const { localName, namespaceURI } = element
    const isGone = namespaceURI === W && /^(?:del|moveFrom)$/.test(localName ?? '')
    const isParagraph = namespaceURI === W && localName === 'p'
    const at = isParagraph ? paragraphs.push(early) - 1 : own
    if (isParagraph) early = ''
    const raw = rawOf(element)
    const parent = localName === 'AlternateContent' ? chosenOf(element) : element
    if (raw !== undefined && around === 'kept') add(raw, at)
    else for (const child of elementsOf(parent)) walk(child, at, isGone ? 'deleted' : around)
  }
  for (const root of roots) walk(root, -1, 'kept')
  return paragraphs.map(strip)
}

function rawOf(element: Element): string | undefined {
  const isOurs = element.namespaceURI === W || element.namespaceURI === M
  if (isOurs && element.localName === 't') return element.textContent ?? ''
  if (element.localName === 'noBreakHyphen') return '\u2011'
  if (element.localName !== 'sym') return undefined
  return String.fromCodePoint(Number.parseInt(attributeOf(element, 'char') ?? '20', 16))
}
