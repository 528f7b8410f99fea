import { type Message, type Source, toPosition } from '../../message/message.ts'
import { hasWording, LANGUAGES_WITH_WORDING } from '../../wording/index.ts'

/** Warns of a language of the house without wording: the pages that hold no publication are then in English. */
export function checkHouseLanguage(language: string, source: Source): readonly Message[] {
  if (hasWording(language)) return []
  const offset = Math.max(0, source.text.indexOf('"language"'))
  return [
    {
      rule: 'house-language',
      severity: 'warning',
      reason: `Faircopy has no words of its own in "${language}" yet: the pages of the house are in English`,
      hint: `write one of ${LANGUAGES_WITH_WORDING.join(', ')}, or add a file of words as docs/authoring.md says`,
      source,
      position: toPosition(source.text, offset),
    },
  ]
}
