import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { text } from '../../../src/editions/text/index.ts'
import { FIXTURES, faultsOf, publications, render } from './cases.ts'

describe.each(publications)('$name', (publication) => {
  test('is set in lines', async () => {
    const [file] = await render(text, publication)
    expect(file?.path).toBe(`${publication.name}/${publication.name}.txt`)
    const lines = new TextDecoder().decode(file?.bytes)
    await expect(lines).toMatchFileSnapshot(join(FIXTURES, publication.name, 'out.txt'))
  })

  test('has every word, its furniture and no fault', async () => {
    expect(await faultsOf(text, await render(text, publication), publication)).toEqual([])
  })
})
