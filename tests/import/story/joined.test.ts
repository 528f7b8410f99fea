import { expect, test } from 'vitest'
import { importWord } from '../../../src/import/import.ts'
import { toWordFile } from '../word-file.ts'

const run = (text: string): string => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`
const sign = '<w:r><w:sym w:font="Wingdings" w:char="F0FC"/></w:r>'
const note = (id: number): string => `<w:r><w:footnoteReference w:id="${id}"/></w:r>`
const squared =
  '<m:oMath><m:sSup><m:e><m:r><m:t>x</m:t></m:r></m:e><m:sup><m:r><m:t>2</m:t></m:r></m:sup></m:sSup></m:oMath>'
const soft = run('so\u00adft')

/** Paragraphs of which all but the last have lost their ends, one after another. */
const joined = (...paragraphs: readonly string[]): string =>
  paragraphs
    .map((inside, at) =>
      at < paragraphs.length - 1
        ? `<w:p><w:pPr><w:rPr><w:del w:id="1"/></w:rPr></w:pPr>${inside}</w:p>`
        : `<w:p>${inside}</w:p>`,
    )
    .join('')

test.each([
  ['words', [run('One rope'), run('s are new.')], 'One ropes are new.'],
  ['a sign at the end', [run('One ') + sign, run('two three')], 'One ✓two three'],
  ['an equation at the end', [run('Let ') + squared, run('y be')], 'Let x²y be'],
  ['a reference at the end', [run('One') + note(1), run('two three')], 'One[^1]two three'],
  ['a reference in the first word', [run('One'), run('t') + note(1) + run('wo')], 'Onet[^1]wo'],
  ['a sign at the beginning', [run('One'), `${sign}${run('two three')}`], 'One✓two three'],
  ['an equation at the beginning', [run('One'), squared + run(' three')], 'Onex² three'],
  ['a sign in one word of three', [run('A o'), sign, run('e two')], 'A o✓e two'],
  ['unseen characters', [run('A ') + soft, soft + run('en it')], 'A softsoften it'],
  [
    'words beside an equation',
    [
      `<m:oMathPara><m:oMath><m:r><m:t>x</m:t></m:r></m:oMath><m:r><m:t>is</m:t></m:r></m:oMathPara>`,
      run(' it'),
    ],
    'x is it',
  ],
  ['white space between', [run('One '), run('two.')], 'One two.'],
  ['nothing between', [run('One'), '', run('two.')], 'Onetwo.'],
])('paragraphs that are joined with %s are proved', async (_, paragraphs, text) => {
  const bytes = toWordFile({
    document: joined(...paragraphs),
    footnotes: `<w:footnote w:id="1"><w:p>${run('A note.')}</w:p></w:footnote>`,
  })
  const wishes = { name: 'report', frontMatter: { title: 'A report' }, glossary: [] }
  const { files, isProved } = await importWord(
    { bytes, path: 'report.docx' },
    { wishes, content: 'content' },
  )
  expect([...files.values()].join('')).toContain(`\n\n${text}\n`)
  expect(isProved).toBe(true)
})
