import type { Kind } from '../../finding.ts'
import { MACHINE_DESCRIPTION, NAME_AS_DESCRIPTION } from '../kinds/drawings.ts'

/** What an alternative text says to those who do not see the picture, and what is told of it. */
export interface Alternative {
  /** '' where it says nothing. */
  readonly text: string
  readonly told?: Kind
  /** As it stands in the file. */
  readonly words: string
}

/** Reads alternative texts of one picture, of which the first that says something counts. */
export function chooseAlternative(texts: readonly string[]): Alternative | undefined {
  const read = texts.filter((text) => text.trim() !== '').map(readAlternative)
  return read.find(({ text }) => text !== '') ?? read[0]
}

function readAlternative(text: string): Alternative {
  const words = text.replace(/\s+/g, ' ').trim()
  const own = words.replace(PREFIX, '').replace(MACHINE, '').trim()
  if (isFileName(own)) return { text: '', words, told: NAME_AS_DESCRIPTION }
  return { text: own, words, ...(MACHINE.test(words) && { told: MACHINE_DESCRIPTION }) }
}

/** Word 2010 has set this before texts of older files. */
const PREFIX = /^Description ?: /

/** What Word adds to the text where a machine has written it, in its languages. */
const SENTENCES = [
  'Description automatically generated',
  'AI-generated content may be incorrect',
  'Automatisch generierte Beschreibung',
  'KI-generierte Inhalte können fehlerhaft sein',
  'Description générée automatiquement',
  "Le contenu généré par l[’']IA peut être incorrect",
  'Descripción generada automáticamente',
  'El contenido generado por IA puede ser incorrecto',
  'Descrizione generata automaticamente',
  'Descrição gerada automaticamente',
  'Automatisch gegenereerde beschrijving',
  'Automatiskt genererad beskrivning',
  'Automatisk genereret beskrivelse',
  'Automatisk generert beskrivelse',
  'Automatikusan generált leírás',
  'Opis wygenerowany automatycznie',
  'Popis byl vytvořen automaticky',
  'Автоматически созданное описание',
]

/** `A map Description automatically generated with medium confidence`: the last sentence, and how sure the machine is. */
const MACHINE = new RegExp(
  `(?:^|[\\s,.])+(?:${SENTENCES.join('|')})(?: [\\p{L} ]{1,40})?\\.?$`,
  'iu',
)

/** Tells whether words are no more than how a file, or its place, is called: `image1.png`, `C:\maps\a.jpg`, `Picture 3`. */
const isFileName = (words: string): boolean => FILE_NAMES.some((pattern) => pattern.test(words))

const ENDINGS = 'png|jpe?g|jfif|gif|bmp|tiff?|emf|wmf|svg|webp|avif|heic|pict?|pct|eps|ico|pdf'

const FILE_NAMES: readonly RegExp[] = [
  // A few words before the ending of a picture's file: `Map of 2006.png`; or a path of any length.
  new RegExp(`^(?:\\S+ ){0,5}\\S+\\.(?:${ENDINGS})$`, 'i'),
  new RegExp(`^(?:[a-z]:|\\\\\\\\|/).*[\\\\/].*\\.(?:${ENDINGS})$`, 'i'),
  /^(?:https?|file|cid):\S+$/i,
  // Names that Word and cameras give.
  /^(?:picture|image|graphic|photo|bild|grafik|llun|imagen|immagine|afbeelding|obraz|рисунок)[ _-]*\(?\d*\)?$/iu,
  /^(?:figure|chart|diagram|object|shape|logo|img|dsc[nf]?|screenshot)[ _-]*\(?\d[\d _.()-]*$/i,
]
