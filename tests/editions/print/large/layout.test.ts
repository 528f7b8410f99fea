import { describe, expect, test } from 'vitest'
import { printPage } from '../../../../src/editions/print/impression.ts'
import { typeWidth } from '../../../../src/editions/print/layouts/geometry.ts'
import { large } from '../../../../src/editions/print/layouts/large.ts'
import { headOf } from '../../../../src/editions/print/page/head.ts'
import { renderPage } from '../../../../src/editions/print/page/page.ts'
import { toPageRules } from '../../../../src/editions/print/style/pages.ts'
import { toStyle } from '../../../../src/editions/print/style/style.ts'
import { LARGE_SIZES } from '../../../../src/editions/print-choices.ts'
import { openPdf } from '../../../../src/proof/pdf/open.ts'
import { press } from '../../../shared-press.ts'
import { readPrinting } from '../printing.ts'

const { context, publications } = await readPrinting('tests/publications', press)
const [publication] = publications
if (!publication) throw new Error('there is no publication')

describe.each(LARGE_SIZES)('large print in %i point', (size) => {
  const layout = large(size)
  const style = toStyle(layout) + toPageRules(publication, layout)

  test('has no size of type that is smaller', () => {
    const sizes = [...style.matchAll(/(?:--[\w-]+(?<!-line): |font:[^;]*?)(\d[\d.]*)pt/g)]
    const points = sizes.map(([, points]) => Number(points))
    expect(points.length).toBeGreaterThan(10)
    expect(Math.min(...points)).toBe(size)
  })

  test('has no italics, no underlining, no light face and no capitals', () => {
    expect(style).not.toMatch(
      /italic|underline|font-weight: 300|--title-weight: 300|uppercase|small-caps/,
    )
  })

  test('has a column of text that fills the page beside the axis', () => {
    expect(layout.axis + layout.column).toBe(typeWidth(layout, false))
  })

  test('is printed in upright faces that are strong enough', async () => {
    const { html } = renderPage(publication, { ...context, layout })
    const { fonts } = await openPdf(await printPage(html, publication, context.fonts, press))
    expect(fonts.length).toBeGreaterThan(1)
    for (const { name } of fonts) expect(name).toMatch(/-(?:Regular|Semi[Bb]old)$/)
  })
})

test('the larger the type, the fewer words have room in a running head', () => {
  const title = 'Written ministerial statement on the Social Exclusion Action Plan'
  expect(LARGE_SIZES.toReversed().map((size) => headOf({ title }, large(size)))).toEqual([
    'Written ministerial statement on the Social Exclusion …',
    'Written ministerial statement on the Social …',
    'Written ministerial statement on the Social …',
  ])
})
