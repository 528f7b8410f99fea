import { type Message, type Source, toPosition } from '../message/message.ts'
import { hasWording, LANGUAGES_WITH_WORDING } from '../wording/index.ts'

/**
 * Warns of a language of the house in which not all of the pages that hold no publication can be: one without wording,
 * and every one but English, since the prose of some of them is written in English alone.
 */
export function checkHouseLanguage(language: string, source: Source): readonly Message[] {
  if (/^en(?:-|$)/i.test(language)) return []
  const said = hasWording(language) ? proseInEnglish(language) : allInEnglish(language)
  const offset = Math.max(0, source.text.indexOf('"language"'))
  const position = toPosition(source.text, offset)
  return [{ rule: 'house-language', severity: 'warning', ...said, source, position }]
}

const proseInEnglish = (language: string): Pick<Message, 'reason' | 'hint'> => ({
  reason: `The pages on how copies are made, on accessibility and for searching are in English alone; the other pages of the house are in "${language}"`,
  hint: 'leave it so, or write en-GB to have all pages of the house in one language',
})

const allInEnglish = (language: string): Pick<Message, 'reason' | 'hint'> => ({
  reason: `Faircopy has no words of its own in "${language}" yet: the pages of the house are in English`,
  hint: `write one of ${LANGUAGES_WITH_WORDING.join(', ')}, or add a file of words as docs/authoring.md says`,
})
