import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { print } from '../../../src/editions/print/index.ts'
import { openPress } from '../../../src/press/open-press.ts'
import { openPdf, type PdfProof } from '../../../src/proof/pdf/open.ts'
import type { Tag } from '../../../src/proof/pdf/tags.ts'
import { shownIn, textOf } from '../../../src/proof/pdf/texts.ts'
import { readPrinting } from './printing.ts'

const press = openPress()
afterAll(() => press.close())

const { context, publications } = await readPrinting('tests/publications', press)

test.each(publications)(
  'the tags of $name are those of its reference file',
  async (publication) => {
    const [file] = await print.render(publication, context)
    const proof = await openPdf(file?.bytes ?? new Uint8Array())
    const lines = proof.tags.flatMap((tag) => toLines(tag, 0, proof))
    const reference = join(import.meta.dirname, 'tags', `${publication.name}.txt`)
    await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot(reference)
  },
)

/** A tag with what is its own: type, language, alternative; and, below it, its text. */
function toLines(tag: Tag, depth: number, proof: PdfProof): readonly string[] {
  const indent = '  '.repeat(depth)
  if (tag.kind === 'content') {
    const text = textOf(shownIn(tag, proof))
    return text ? [`${indent}“${text}” ${tag.page}`] : []
  }
  const own = [tag.type, tag.language, tag.alternative].filter((part) => part !== undefined)
  const below = tag.children.flatMap((child) => toLines(child, depth + 1, proof))
  return tag.type === 'NonStruct'
    ? tag.children.flatMap((child) => toLines(child, depth, proof))
    : [`${indent}${own.join(' · ')}`, ...below]
}
