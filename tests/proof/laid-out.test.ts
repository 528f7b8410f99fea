import { afterAll, describe, expect, test } from 'vitest'
import { text } from '../../src/editions/text/index.ts'
import { web } from '../../src/editions/web/index.ts'
import { openPress } from '../../src/press/open-press.ts'
import { confirmLaidOut } from '../../src/proof/laid-out.ts'
import type { Publication } from '../../src/publication/tree.ts'
import { publications, render } from '../editions/text/cases.ts'

const press = openPress()
afterAll(() => press.close())

const fragmentsOf = async (publication: Publication): Promise<ReadonlyMap<string, string>> =>
  new Map(
    (await render(web, publication))
      .filter(({ path }) => path.endsWith('.html'))
      .map(({ path, bytes }) => [path, new TextDecoder().decode(bytes)]),
  )

describe('what Chromium lays out', () => {
  test.each(publications)('has the words of the text: $name', async (publication) => {
    const fragments = await fragmentsOf(publication)
    const reading = await text.read(await render(text, publication))
    expect(await confirmLaidOut(press, publication, fragments, reading)).toEqual([])
  })

  test('differs from a text that lacks a word', async () => {
    const [publication] = publications.filter(({ name }) => name === 'blocks')
    if (!publication) throw new Error('no fixture')
    const fragments = await fragmentsOf(publication)
    const { pieces, pages } = await text.read(await render(text, publication))
    const cut = pieces.map((piece) => ({ ...piece, text: piece.text.replace('filled ', '') }))
    const messages = await confirmLaidOut(press, publication, fragments, { pieces: cut, pages })
    expect(messages.map(({ reason }) => reason)).toEqual([
      'Chromium lays out “filled” where the text has “over”, after “be” (line 21)',
    ])
  })
})
