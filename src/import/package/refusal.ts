import type { Message } from '../../message/message.ts'
import { PublicationError } from '../../message/publication-error.ts'

/** Why a file is not read at all. */
export interface Refusal {
  readonly rule: 'word-file' | 'word-size'
  readonly reason: string
  readonly hint: string
}

/** Refuses a file as a whole, in one message; `path` is shown to people. */
export function refuse(path: string, refusal: Refusal): PublicationError {
  const message: Message = { severity: 'error', source: { path, text: '' }, ...refusal }
  return new PublicationError([message])
}

/** What to do about a file that came damaged. */
export const FETCH_AGAIN = 'it was cut off or damaged on its way: fetch it again'

/** What to do about a file whose parts contradict each other. */
export const SAVE_ANEW = 'open it in Word and save it anew as a Word document (.docx)'
