import { expect, test } from 'vitest'
import { print } from '../../../src/editions/print/index.ts'
import { prove } from '../../../src/run/prove.ts'
import { press } from '../../shared-press.ts'
import { inContent, write } from './planting.ts'
import { readPrinting } from './printing.ts'

test('another page at the end of a note than that of its reference is found', async () => {
  const { context, publications } = await readPrinting('tests/publications', press)
  const publication = publications.find(({ name }) => name === 'river-crossings')
  const [file] = publication ? await print.render(publication, context) : []
  if (!publication || !file) throw new Error('nothing was printed')
  const whole = await prove(print, [file], publication, context)
  expect(whole.messages).toEqual([])
  const planted = await write(file.bytes, inContent(6, toFolio))
  const { messages } = await prove(print, planted, publication, context)
  const reasons = messages.filter(({ rule }) => rule === 'parity').map(({ reason }) => reason)
  expect(reasons).toEqual([expect.stringMatching(/has the added words “6” for .* “5” in Note 1/)])
})

/** Gives the last number of a page, that at the end of its note, the figure of the page's own folio. */
function toFolio(content: string): string {
  const [, folio = ''] = /Footer(?:[^<]*<\w{4}>){5}[^<]*<(\w{4})>/.exec(content) ?? []
  const at = content.lastIndexOf('/Span <<')
  return content.slice(0, at) + content.slice(at).replace(/<\w{4}> Tj/, `<${folio}> Tj`)
}
