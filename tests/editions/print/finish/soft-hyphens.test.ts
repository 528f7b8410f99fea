import { describe, expect, test } from 'vitest'
import { joinEdits } from '../../../../src/editions/print/content/edit.ts'
import { settleCharacters } from '../../../../src/editions/print/finish/characters.ts'
import { settleSoftHyphens } from '../../../../src/editions/print/finish/soft-hyphens.ts'
import { labelled, numbered, read, textAt } from '../content/reading.ts'
import { change, maps } from './pages.ts'

describe('soft hyphens', () => {
  const inWord = labelled('00AD', '6 0 Td <0001> Tj')
  const source = [
    `BT\n/F4 10 Tf\n1 0 0 1 0 50 Tm\n<0021> Tj\n${inWord}\n0 0 Td <0022> Tj\n${inWord}\nET`,
    textAt(12, 50, ['00B2']),
    textAt(0, 40, ['0023']),
  ].join('\n')
  const contents = [read(numbered(0, source))]
  const settled = settleSoftHyphens(contents)
  const { edits, gone, hyphens } = settled

  test('within lines go, and what they move on stays', () => {
    const [changed = ''] = change(contents, edits)
    expect(changed).toContain('<0021> Tj\n6 0 Td \n0 0 Td <0022> Tj\n6 0 Td \nET')
    expect(read(changed).spans).toEqual([])
    expect([...gone]).toEqual(contents.flatMap(({ spans }) => spans))
  })

  test('at the end of a line are the hyphen after it, which is to stand for one', () => {
    expect(hyphens.map((own) => own.map(({ code }) => code))).toEqual([['00B2']])
    const characters = settleCharacters(contents, settled, maps)
    expect([...characters.corrections]).toEqual([['F4', new Map([['00B2', '\u00ad']])]])
  })

  test('are the hyphen after it where a link is underlined between both', () => {
    const underlined = source.replace(/ET\n/, 'ET\n381 24 4 1 re\nf\n')
    const settled = settleSoftHyphens([read(numbered(0, underlined))])
    expect(settled.hyphens.map((own) => own.map(({ code }) => code))).toEqual([['00B2']])
  })

  test('are no text of another sequence', () => {
    const parted = [source.split('\nET')[0], 'ET'].join('\n')
    const settled = settleSoftHyphens([
      read(`${numbered(0, parted)}\n${numbered(1, textAt(0, 40, ['00B2']))}`),
    ])
    expect(settled.hyphens).toEqual([[]])
  })

  test('are shown in a font of their own where the hyphen stands for itself too', () => {
    const pages = [...contents, read(textAt(0, 50, ['00B2']))]
    const own = settleSoftHyphens(pages)
    const characters = settleCharacters(pages, own, maps)
    const [changed] = change(pages, joinEdits(2, [own.edits, characters.edits]))
    expect(characters.variants).toEqual([
      { font: 'F4', name: 'F4v1', code: '00B2', text: '\u00ad' },
    ])
    expect(changed).toContain('/F4v1 10 Tf\n<00B2> Tj\n/F4 10 Tf\nET')
  })
})
