import { describe, expect, test } from 'vitest'
import { text } from '../../../../src/editions/text/index.ts'
import { web } from '../../../../src/editions/web/index.ts'
import type { ReadWord } from '../../../../src/proof/hunks.ts'
import { compare } from '../../../../src/proof/parity.ts'
import { confirmLaidOut } from '../../../../src/proof/rules/html/laid-out.ts'
import { wordsOf } from '../../../../src/publication/runs.ts'
import type { Publication } from '../../../../src/publication/tree.ts'
import { context, publications, render } from '../../../editions/text/cases.ts'
import { press } from '../../../shared-press.ts'

const fragmentsOf = async (publication: Publication): Promise<readonly string[]> =>
  (await render(web, publication))
    .filter(({ path }) => path.endsWith('.html'))
    .map(({ bytes }) => new TextDecoder().decode(bytes))

/** The words of the publication as they are read from its text edition. */
async function readWords(publication: Publication): Promise<readonly ReadWord[]> {
  const reading = await text.read(await render(text, publication))
  const furniture = text.expect(publication, { ...context, reading })
  return compare(publication, furniture, reading, 'text').read
}

describe('what Chromium lays out', () => {
  test.each(publications)('has the words of the text: $name', async (publication) => {
    const fragments = await fragmentsOf(publication)
    const words = await readWords(publication)
    expect(words.length).toBe(wordsOf(publication).length)
    expect(await confirmLaidOut(press, publication, fragments, words)).toEqual([])
  })

  test('differs from a text that lacks a word', async () => {
    const [publication] = publications.filter(({ name }) => name === 'blocks')
    if (!publication) throw new Error('no fixture')
    const fragments = await fragmentsOf(publication)
    const words = await readWords(publication)
    const cut = words.filter((word, at) => word.text !== 'filled' || words[at - 1]?.text !== 'be')
    const messages = await confirmLaidOut(press, publication, fragments, cut)
    expect(messages.map(({ reason }) => reason)).toEqual([
      'Chromium lays out “filled” where the text has “over”, after “be” (line 20)',
    ])
  })
})
