import { describe, expect, test } from 'vitest'
import { type Edition, type EditionFile, renderFiles } from '../../src/editions/edition.ts'
import { markdown } from '../../src/editions/markdown/index.ts'
import { pagedText } from '../../src/editions/paged-text/index.ts'
import { text } from '../../src/editions/text/index.ts'
import { prove } from '../../src/run/prove.ts'
import { contextOf, readAnew } from './lies/publication.ts'
import { MARKDOWN_TAMPERINGS } from './tamperings/markdown.ts'
import { PAGE_TAMPERINGS, type Tampering, TEXT_TAMPERINGS } from './tamperings/text.ts'

const { publication, all } = readAnew()
const context = contextOf(all)

describe.each([
  { edition: text as Edition, tamperings: TEXT_TAMPERINGS },
  { edition: pagedText as Edition, tamperings: [...TEXT_TAMPERINGS, ...PAGE_TAMPERINGS] },
  { edition: markdown as Edition, tamperings: MARKDOWN_TAMPERINGS },
])('$edition.name', async ({ edition, tamperings }) => {
  const [file] = await renderFiles(edition, publication, context)

  test('a sound file has no fault', async () => {
    expect(await faultsOf(edition, file)).toEqual([])
  })

  test.each(tamperings)('$name is found', async ({ from, to }: Tampering) => {
    const sound = new TextDecoder().decode(file?.bytes)
    const tampered = sound.replace(from, to)
    expect(tampered).not.toBe(sound)
    const bytes = new TextEncoder().encode(tampered)
    expect(await faultsOf(edition, file && { ...file, bytes })).not.toEqual([])
  })
})

async function faultsOf(
  edition: Edition,
  file: EditionFile | undefined,
): Promise<readonly string[]> {
  const { messages } = await prove(edition, file ? [file] : [], publication, context)
  return messages.map(({ rule, severity, reason }) => `${severity} ${rule}: ${reason}`)
}
