import { expect, test } from 'vitest'
import { columnsOf } from '../../../src/proof/text/columns.ts'
import { columnsOf as columnsToSet } from '../../../src/typesetting/plain/width.ts'

const lines = [
  { line: '', columns: 0 },
  { line: 'plain', columns: 5 },
  { line: '“tŷ” – ŵy', columns: 9 },
  { line: 'e\u0301tude', columns: 5 },
  { line: '漢字', columns: 4 },
  { line: 'ひらがな、カタカナ', columns: 18 },
  { line: '한국어', columns: 6 },
  { line: '（全角）', columns: 8 },
  { line: 'a 🎉', columns: 4 },
  { line: 'שָׁלוֹם', columns: 4 },
]

test.each(lines)(
  '“$line” takes $columns columns, where it is set and where it is read',
  ({ line, columns }) => {
    expect([columnsToSet(line), columnsOf(line)]).toEqual([columns, columns])
  },
)
