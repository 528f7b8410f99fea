import { describe, expect, test } from 'vitest'
import type { Edition } from '../../../src/editions/edition.ts'
import { markdown } from '../../../src/editions/markdown/index.ts'
import { pagedText } from '../../../src/editions/paged-text/index.ts'
import { text } from '../../../src/editions/text/index.ts'
import { parsePublication } from '../../../src/publication/parse/publication.ts'
import { faultsOf, render } from '../text/cases.ts'
import { crowdedSource } from './crowd.ts'

/** So many crowded texts are set in each edition and read back. */
const SEEDS = 60

const editions: readonly Edition[] = [text, pagedText, markdown]

describe.each(editions)('$name', (edition) => {
  test(`has every word of ${SEEDS} crowded texts, whatever stands in what`, async () => {
    const faults: string[] = []
    for (let seed = 1; seed <= SEEDS; seed++) {
      const main = { path: `crowd-${seed}.md`, text: crowdedSource(seed) }
      const { publication, messages } = parsePublication({ name: 'crowd', main, parts: [] })
      if (!publication || messages.length > 0) throw new Error(`Seed ${seed} is no sound text`)
      const found = await faultsOf(edition, await render(edition, publication), publication)
      faults.push(...found.map(({ rule, reason }) => `seed ${seed}, ${rule}: ${reason}`))
    }
    expect(faults).toEqual([])
  })
})
