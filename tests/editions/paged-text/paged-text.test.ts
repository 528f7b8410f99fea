import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { pagedText } from '../../../src/editions/paged-text/index.ts'
import { FIXTURES, faultsOf, publications, render } from '../text/cases.ts'

describe.each(publications)('$name', (publication) => {
  test('is set in pages', async () => {
    const [file] = await render(pagedText, publication)
    expect(file?.path).toBe(`${publication.name}/${publication.name}.print.txt`)
    const pages = new TextDecoder().decode(file?.bytes)
    await expect(pages).toMatchFileSnapshot(join(FIXTURES, publication.name, 'out.print.txt'))
  })

  test('has every word, its furniture and no fault', async () => {
    expect(await faultsOf(pagedText, await render(pagedText, publication), publication)).toEqual([])
  })
})
