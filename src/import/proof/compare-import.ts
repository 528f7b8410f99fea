import type { Message } from '../../message/message.ts'
import type { Publication } from '../../publication/tree.ts'
import type { Account } from '../account.ts'
import type { Finding } from '../finding.ts'
import type { WordText } from '../place.ts'
import { differencesOf } from './differences.ts'
import { findMoved } from './moved.ts'
import { otherLabelsOf } from './note-labels.ts'
import { piecesOf } from './pieces.ts'
import { publishedOf } from './published.ts'
import type { RawReading } from './raw.ts'
import { toKeys } from './references.ts'
import { lengthOf } from './stretch.ts'
import { type Told, tell, tellLabel, tellMore, tellTitle, tellUntold, tellWrong } from './tell.ts'
import { lackingTitles } from './title.ts'
import { untoldOf } from './untold.ts'
import { wantedOf } from './wanted.ts'

/** How the words of a publication stand to those of the Word file that it was made of. */
export interface ImportProof {
  /** Words of the Word file that the publication must have, without references to notes. */
  readonly words: number
  /** Words, and references to notes, that the publication has not. */
  readonly lost: number
  /** Words that are there, but elsewhere. */
  readonly moved: number
  readonly added: number
  /** What is wrong at places of the Word file: words that are lost, written in another way or moved; faults of the account. */
  readonly findings: readonly Finding[]
  /** What is wrong at places of the Markdown: words that are added. */
  readonly messages: readonly Message[]
}

/** What is compared. */
interface Compared {
  readonly raw: RawReading
  readonly account: Account
  readonly publication: Publication
  /** What the editor is told of the Word file. */
  readonly told: readonly Finding[]
  /** The label that Word shows for each note. */
  readonly labels?: ReadonlyMap<WordText, string>
}

/** So many differences are told; a publication with more is another one. */
const MOST_TOLD = 25

/** Compares, word by word and in order, what the Word file says by the raw reading and the account with a publication. */
export function compareImport({ raw, account, publication, told, labels }: Compared): ImportProof {
  const { words, notes, texts, found: amended, wrong } = wantedOf(raw, account)
  const published = publishedOf(publication)
  const by = notes === published.notes ? 'order' : 'words'
  const [wanted, found] = [toKeys(words, by), toKeys(published.words, by)]
  const differences = differencesOf(wanted, found)
  const moved = findMoved(differences, wanted, found)
  const pieces = piecesOf(differences, moved)
  const titles = lackingTitles(amended, publication)
  const ownLabels = labels ? texts.map((text) => ({ text, label: labels.get(text) ?? '' })) : []
  const others = pieces.filter(({ isMoved }) => !isMoved)
  return {
    words: words.filter(({ note }) => !note).length,
    lost:
      sum(others.map(({ wanted }) => lengthOf(wanted))) +
      sum(titles.map(({ words }) => words.length)),
    moved: sum(moved.map(({ wanted }) => lengthOf(wanted))),
    added: sum(others.map(({ found }) => lengthOf(found))),
    ...bounded([
      ...wrong.map(tellWrong),
      ...untoldOf(raw, account, told).map(tellUntold),
      ...titles.map(tellTitle),
      ...otherLabelsOf(ownLabels, by === 'order' ? published.labels : [], told).map(tellLabel),
      ...pieces.map((piece) => tell(piece, { wanted: words, found: published.words })),
    ]),
  }
}

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0)

function bounded(all: readonly Told[]): Pick<ImportProof, 'findings' | 'messages'> {
  const more = all.length - MOST_TOLD
  const told = more > 0 ? [...all.slice(0, MOST_TOLD), tellMore(MOST_TOLD, more)] : all
  return {
    findings: told.flatMap((one) => ('finding' in one ? one.finding : [])),
    messages: told.flatMap((one) => ('message' in one ? one.message : [])),
  }
}
