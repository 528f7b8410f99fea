import type { CustomRecord, NewFileResponse } from 'pagefind'
import { expect, test } from 'vitest'
import { addAll } from '../../../src/site/search/render-index.ts'

/** An index that answers when it is told to. */
function makeIndex() {
  const asked: { readonly url: string; readonly answer: () => void }[] = []
  const addCustomRecord = ({ url }: CustomRecord): Promise<NewFileResponse> => {
    const { promise, resolve } = Promise.withResolvers<NewFileResponse>()
    const file = { uniqueWords: 1, url, meta: {} }
    asked.push({ url, answer: () => resolve({ errors: [], file }) })
    return promise
  }
  return { asked, addCustomRecord }
}

const records = ['a', 'b', 'c'].map((url) => ({ url, content: url, language: 'en' }))

test('records are sent in their order, before the first is answered', async () => {
  const index = makeIndex()
  const added = addAll(index, records)
  expect(index.asked.map(({ url }) => url)).toEqual(records.map(({ url }) => url))
  for (const { answer } of index.asked) answer()
  await expect(added).resolves.toBeUndefined()
})

test('an index that takes records out of their order is refused', async () => {
  const index = makeIndex()
  const added = addAll(index, records)
  for (const { answer } of index.asked.toReversed()) answer()
  await expect(added).rejects.toMatchObject({
    messages: [{ rule: 'search-index', reason: expect.stringContaining('out of its order') }],
  })
})
