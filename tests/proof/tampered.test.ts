import { describe, expect, test } from 'vitest'
import { markdown } from '../../src/editions/markdown/index.ts'
import { pagedText } from '../../src/editions/paged-text/index.ts'
import { text } from '../../src/editions/text/index.ts'
import { KINDS } from '../tampering/kinds.ts'
import { tamperMarkdown } from '../tampering/markdown.ts'
import { tamperText } from '../tampering/text.ts'
import { tamperWithFixtures } from './tampered.ts'

/** Tamperings of each kind of each fixture. */
const SEEDS = 3

const editions = [
  { edition: text, tamper: tamperText },
  { edition: pagedText, tamper: tamperText },
  { edition: markdown, tamper: tamperMarkdown },
]

describe.each(editions)('tampering with the $edition.name edition', ({ edition, tamper }) => {
  test('is reported with the paragraph, every time', async () => {
    const { done, unreported } = await tamperWithFixtures(edition, tamper, SEEDS)
    expect(unreported).toEqual([])
    expect([...done.keys()].sort()).toEqual([...KINDS].sort())
    expect([...done.values()].reduce((sum, count) => sum + count, 0)).toBeGreaterThan(150)
  })
})
