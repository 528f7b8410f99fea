import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { importParts, proveParts } from '../import-parts.ts'

const note = (id: number): string => `<w:r><w:footnoteReference w:id="${id}"/></w:r>`
const run = (text: string): string => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`
const NOTES = {
  document: `<w:p>${run('One')}${note(1)}${run(' and two')}${note(2)}${run('.')}</w:p>`,
  footnotes: [1, 2]
    .map((id) => `<w:footnote w:id="${id}"><w:p>${run(`Note ${id}.`)}</w:p></w:footnote>`)
    .join(''),
}

test('the label of a note that was changed is told', async () => {
  const { files, isProved } = await importParts(NOTES)
  expect(isProved).toBe(true)
  const edited = new Map(
    [...files].map(([path, text]) => [path, String(text).replaceAll('[^2]', '[^7]')]),
  )
  const proof = await proveParts(NOTES, edited)
  expect(proof.isProved).toBe(false)
  expect(proof.messages.map(({ reason }) => reason)).toEqual([
    'The note has the label “7”, and in Word “2”',
  ])
})

const story = join(import.meta.dirname, '../story/picture')
const PICTURE = {
  document: readFileSync(join(story, 'mended/in.xml'), 'utf8'),
  relations: readFileSync(join(story, 'relations.xml'), 'utf8'),
  'map.png': readFileSync(join(story, 'map.png')),
  'old.emf': readFileSync(join(story, 'old.emf')),
}

test('a picture whose file is gone, or that is shown nowhere, is told', async () => {
  const { files, isProved } = await importParts(PICTURE)
  expect(isProved).toBe(true)
  const [path] = [...files.keys()].filter((path) => path.endsWith('.png'))
  const deleted = new Map([...files].filter(([other]) => other !== path))
  const hidden = new Map(
    [...files].map(([other, content]) => [
      other,
      typeof content === 'string' ? content.replace(/!\[.*?\]\(.*?\)/g, '') : content,
    ]),
  )
  for (const [edited, reason] of [
    [deleted, /^The file of the picture map\.png is not there$/],
    [hidden, /^The publication shows the picture map\.png nowhere$/],
  ] as const) {
    const proof = await proveParts(PICTURE, edited)
    expect(proof.isProved).toBe(false)
    expect(proof.messages.map((message) => message.reason).at(-1)).toMatch(reason)
  }
})
