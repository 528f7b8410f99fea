import { expect, test } from 'vitest'
import { makeRandom } from '../../../scripts/bench/generate.ts'
import { openWord } from '../../../src/import/package/open.ts'
import { PublicationError } from '../../../src/message/publication-error.ts'
import { BODY, makeWord, toDocument } from './make-word.ts'

/** The text of a file; undefined where it is refused, in one message. Any other error is thrown. */
async function textOf(bytes: Buffer): Promise<string | undefined> {
  try {
    const word = await openWord(bytes, 'report.docx')
    return [...word.body()].map(({ textContent }) => textContent ?? '').join('\n')
  } catch (error) {
    if (error instanceof PublicationError && error.messages.length === 1) return undefined
    throw error
  }
}

const sound = makeWord({ 'word/document.xml': toDocument(BODY.repeat(50)) })

test('a file of which any byte is another is refused, or says the same', async () => {
  const text = await textOf(sound)
  const random = makeRandom(12)
  let refused = 0
  for (let round = 0; round < 500; round++) {
    const bytes = Buffer.from(sound)
    const at = Math.floor(random() * bytes.length)
    bytes.writeUInt8(bytes.readUInt8(at) ^ (1 << Math.floor(random() * 8)), at)
    const read = await textOf(bytes)
    if (read === undefined) refused++
    else expect(read).toBe(text)
  }
  expect(refused).toBeGreaterThan(250)
})

test('a file that is cut anywhere is refused', async () => {
  for (let length = 0; length < sound.length; length += 7)
    expect(await textOf(sound.subarray(0, length))).toBeUndefined()
})
