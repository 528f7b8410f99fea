import { expect, test } from 'vitest'
import { print } from '../../../src/editions/print/index.ts'
import { hasErrors } from '../../../src/message/message.ts'
import type { Publication } from '../../../src/publication/tree.ts'
import { prove } from '../../../src/run/prove.ts'
import { press } from '../../shared-press.ts'
import { printWith, readPrinting } from './printing.ts'

const { context, publications } = await readPrinting('tests/editions/print/flaws', press)

test.each(publications)('$name is printed without a flaw', async (publication) => {
  expect(await messagesOf(publication, '')).toEqual([])
})

/** Flaws that no text need be changed for, planted by a style: the publication, what is said, and at which line. */
const PLANTED = [
  ['tall-head', 'thead{display:table-row-group}', /not repeat the head of Table 1/, 9],
  ['long-heading', '.part h3{break-after:page}', /“§ 22 .*” stands last on page/, 36],
  [
    'headings-in-a-row',
    '.part :is(h3,h4,h5){orphans:2;widows:2}',
    /“§ 22 .*” stands last on page/,
    29,
  ],
  [
    'long-box-title',
    '.part .box-title{break-inside:auto;orphans:2;widows:2}',
    /“§ 22 .*” stands last on page/,
    30,
  ],
  [
    'tall-row',
    '.tall > *{padding-bottom:700pt}',
    /Page \d+ holds the head of Table 1 and none of its rows/,
    9,
  ],
  [
    'tall-picture',
    'img.figure{max-height:170mm!important}',
    /“Figure 1: .*” stands on page \d+, parted from its picture, on page \d+/,
    17,
  ],
] as const

test.each(PLANTED)('a flaw of %s is a warning at its line', async (name, style, reason, line) => {
  const publication = publications.find((one) => one.name === name)
  const messages = publication ? await messagesOf(publication, style) : []
  const told = messages.find((message) => reason.test(message.reason))
  expect(told).toMatchObject({ severity: 'warning', position: { line } })
  expect(told?.hint).toMatch(/ours to mend/)
  expect(hasErrors(messages)).toBe(false)
})

async function messagesOf(publication: Publication, style: string) {
  const files = await printWith(style, publication, context)
  return (await prove(print, files, publication, context)).messages
}
