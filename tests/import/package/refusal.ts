import { openWord } from '../../../src/import/package/open.ts'
import { PublicationError } from '../../../src/message/publication-error.ts'

/** Reads a file to the end of its text; gives the one message with which it is refused, `rule: reason`, or `read`. */
export async function refusalOf(bytes: Buffer): Promise<string> {
  try {
    const word = await openWord(bytes, 'report.docx')
    for (const _ of word.body());
    return 'read'
  } catch (error) {
    if (!(error instanceof PublicationError) || error.messages.length !== 1) throw error
    const [message] = error.messages
    return `${message?.rule}: ${message?.reason}`
  }
}
