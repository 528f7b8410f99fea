import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { markdown } from '../../../src/editions/markdown/index.ts'
import type { Publication } from '../../../src/publication/tree.ts'
import { blocksOf } from '../../../src/publication/walk.ts'
import { FIXTURES, faultsOf, publications, render } from '../text/cases.ts'

/** Tables whose rows lie in files stand in the edition, and so it is not its source word by word. */
const hasFileTables = ({ parts }: Publication): boolean =>
  parts.some((part) => blocksOf(part).some((block) => block.type === 'table' && block.file))

describe.each(publications)('$name', (publication) => {
  test('is its source', async () => {
    const [file] = await render(markdown, publication)
    expect(file?.path).toBe(`${publication.name}/${publication.name}.md`)
    const published = new TextDecoder().decode(file?.bytes)
    if (publication.parts.length === 1 && !hasFileTables(publication))
      expect(published.trimEnd()).toBe(publication.source.text.trimEnd().normalize('NFC'))
    else await expect(published).toMatchFileSnapshot(join(FIXTURES, publication.name, 'out.md'))
  })

  test('has every word, its furniture and no fault', async () => {
    expect(await faultsOf(markdown, await render(markdown, publication), publication)).toEqual([])
  })
})
