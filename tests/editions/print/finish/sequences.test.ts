import { describe, expect, test } from 'vitest'
import { joinEdits } from '../../../../src/editions/print/content/edit.ts'
import { numberSequences } from '../../../../src/editions/print/finish/numbering.ts'
import { removeGlyphs } from '../../../../src/editions/print/finish/removal.ts'
import { settleSoftHyphens } from '../../../../src/editions/print/finish/soft-hyphens.ts'
import { labelled, numbered, read, textAt } from '../content/reading.ts'
import { change, sequencesOf } from './pages.ts'

describe('sequences', () => {
  const content = read(
    [
      numbered(4, textAt(0, 50, ['0021', '00B2'])),
      numbered(5, `BT\n/F4 10 Tf\n1 0 0 1 0 50 Tm\n${labelled('00AD', '<0001> Tj')}\nET`),
    ].join('\n'),
  )

  test('are opened as their elements’, with their numbers', () => {
    const places = sequencesOf(content).map((sequence, mcid) => ({ page: 0, sequence, mcid }))
    const edits = numberSequences(
      [content],
      places.map((place) => ({ ...place, type: 'P' })),
    )
    expect(change([content], edits)[0]?.match(/.*MCID.*/g)).toEqual([
      '/P <</MCID 0>> BDC',
      '/P <</MCID 1>> BDC',
    ])
  })

  test('lose their glyphs, beside the soft hyphens that they have lost', () => {
    const all = new Set(sequencesOf(content))
    const { edits, gone } = settleSoftHyphens([content])
    const passes = [removeGlyphs([content], all, gone), edits]
    const [changed = ''] = change([content], joinEdits(1, passes))
    expect(sequencesOf(read(changed)).flatMap(({ glyphs }) => glyphs)).toEqual([])
  })
})
