import { expect, test } from 'vitest'
import { expectDates } from '../../src/proof/rules/html/page/versions.ts'
import { parsePublication } from '../../src/publication/parse/publication.ts'
import { renderOpening } from '../../src/site/components/opening.ts'
import { toEarlier, toLater } from '../editions/lies/versions.ts'

const front =
  '---\ntitle: It\nlanguage: en-GB\ndate: 2006-10-09\npublisher: P\nrights: ©\n---\n\nWords.\n'
const { publication } = parsePublication({
  name: 'it-2007',
  main: { path: 'it-2007.md', text: front },
  parts: [],
})

test.each([
  ['first', toEarlier, '9\u00a0October\u00a02006'],
  ['later', toLater, 'Published 9\u00a0October\u00a02006, last changed 3\u00a0March\u00a02007'],
])(
  'the %s of the earlier texts says its dates under its title, as is expected',
  (_, make, said) => {
    if (!publication) throw new Error('there is no publication')
    const text = make(publication)
    expect(renderOpening(text)).toContain(`<p class="imprint">${said}</p>`)
    expect(expectDates({ publication: text } as Parameters<typeof expectDates>[0])).toBe(said)
  },
)
