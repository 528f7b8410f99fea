import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { elementsOf, parseHtml, textOf } from '../../../../src/proof/html/tree.ts'
import type { HtmlCell } from '../../../../src/proof/rules/html/table/grid.ts'
import { headedCellsOf } from '../../../../src/proof/rules/html/table/headed-cells.ts'

const FOLDER = join(import.meta.dirname, 'headed-cells')

const wordsOf = ({ element }: HtmlCell): string => textOf(element).trim() || 'nothing'

test('each cell has the headings that HTML gives it', async () => {
  const page = parseHtml(readFileSync(join(FOLDER, 'in.html')))
  const tables = [...elementsOf(page)].filter(({ tagName }) => tagName === 'table')
  const lines = tables.flatMap((table) =>
    headedCellsOf(table)
      .flat()
      .map((cell) => {
        const { row, column, rows, columns, headings } = cell
        const size = rows + columns > 2 ? ` of ${rows} by ${columns}` : ''
        const heads = [...headings].map(wordsOf).join(', ')
        return `${row + 1},${column + 1}${size} ${wordsOf(cell)} ← ${heads}`.trim()
      }),
  )
  await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot(join(FOLDER, 'out.txt'))
})
