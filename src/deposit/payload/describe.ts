import { nameOfFile } from '../../editions/edition.ts'
import { editionsOf } from '../../editions/index.ts'
import { wordsOfEdition } from '../../editions/words.ts'
import type { Subject } from '../subject.ts'
import { besideOf, FIRST_PAGE, type Places, STYLES } from './places.ts'

/** What a file of the payload is, in a few words. */
export function describe(place: string, subject: Subject, places: Places): string {
  const { publication } = subject
  const own = FIXED[place]
  if (own) return own
  if (place.startsWith('data/web/')) return 'a further page of the web edition'
  if (place.startsWith('data/editions/')) return describeEdition(place, subject)
  const { received, frontMatter } = publication
  const form = frontMatter.alternates?.find(
    ({ file }) =>
      file !== undefined && place === places.sources.get(besideOf({ publication }, file)),
  )
  if (form) return `${form.type}: ${form.title}`
  if (received && place === places.sources.get(besideOf({ publication }, received.path)))
    return 'the text as it was received'
  return /\.md$/i.test(place)
    ? 'Markdown from which every edition is made'
    : 'a file that belongs to the text'
}

const FIXED: Readonly<Record<string, string>> = {
  'data/README.txt': 'how to check this bag',
  'data/cover-note.txt': 'what was deposited, by whom, and what may be done with it',
  [FIRST_PAGE]: 'the web edition; open this one first',
  [STYLES]: 'how pages of the web edition look; they can be read without it',
}

/** In English, as all that the bag says of itself. */
function describeEdition(place: string, { house }: Subject): string {
  const edition = editionsOf(house).find(({ ending, further = [] }) =>
    [ending, ...further.map((one) => one.ending)].some((one) => endsAs(place, one)),
  )
  if (!edition) return 'a further file'
  const { title, format } = wordsOfEdition(nameOfFile(edition, place), 'en-GB', house)
  return `${title} (${format})`
}

/** `.txt` is the end of `plan.txt`, and not of `plan.print.txt`. */
const endsAs = (place: string, ending: string): boolean =>
  place.slice(place.lastIndexOf('/') + 1).replace(/^[^.]*/, '') === ending
