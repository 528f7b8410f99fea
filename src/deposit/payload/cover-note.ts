import { toIdentifierLines } from '../../typesetting/identifiers.ts'
import { toLicenceStatement } from '../../typesetting/licences.ts'
import { addressIn } from '../address.ts'
import { byPath } from '../by-path.ts'
import { toHeading, toLines } from '../lines.ts'
import { type Related, type RelatedKind, relatedOf } from '../related.ts'
import { toSize } from '../size.ts'
import { statusOf } from '../status.ts'
import { type BagFile, type Subject, textFile } from '../subject.ts'
import { english, versionOf } from '../version.ts'
import { describe } from './describe.ts'
import type { Places } from './places.ts'

/** The note that goes with a deposit: what it is, who deposits it, what may be done with it, and every file with its size. */
export function toCoverNote(subject: Subject, files: readonly BagFile[], places: Places): BagFile {
  const { publication, house } = subject
  const { frontMatter } = publication
  const {
    title,
    publisher,
    creator,
    date,
    description = '',
    rights,
    license,
    language,
  } = frontMatter
  const status = statusOf(frontMatter)
  const lines = [
    ...toHeading('Cover note'),
    ...row('Title', title),
    ...[creator ?? []].flat().flatMap((name) => row('By', name)),
    ...row('Published by', publisher),
    ...row('Published', english(date)),
    ...row('Version', versionOf(publication)),
    ...(status ? row('Status', status) : []),
    ...relatedOf(subject).flatMap(toRow),
    ...row('Language', language),
    ...toIdentifierLines({ ...frontMatter, language: 'en-GB' }).flatMap((one) =>
      row('Number', one),
    ),
    ...row('Address', addressIn(subject)),
    '',
    ...(description ? [...toLines(description), ''] : []),
    ...toHeading('What may be done with it'),
    ...toLines(rights),
    ...licenceLines(license),
    '',
    ...toHeading('Whom to ask'),
    ...row('Deposited by', house.organisation),
    ...row('E-mail', house.email),
    '',
    ...toHeading('What is deposited'),
    ...[...files]
      .sort(byPath)
      .flatMap(({ path, bytes }) => [
        `${path}, ${toSize(bytes.length)}`,
        ...toLines(describe(path, subject, places), '    '),
      ]),
    '',
    ...toLines(
      'This note and README.txt, which says how all of this can be checked, lie beside these files. All editions carry the same words: each was read again from its finished file and compared with the source word for word. What was compared, and how, stands in metadata/parity-certificate.txt.',
    ),
  ]
  return textFile('data/cover-note.txt', `${lines.join('\n')}\n`)
}

/** Where another work stands, and what it is to this one. */
function toRow({ kind, date, title, address }: Related): readonly string[] {
  const name = date === undefined ? title : english(date)
  return row(LABELS[kind], [name, address].filter(Boolean).join(', '))
}

const LABELS: Readonly<Record<RelatedKind, string>> = {
  successor: 'Use instead',
  later: 'Later text',
  earlier: 'Earlier text',
  replaced: 'Replaces',
  translation: 'Translation',
}

const WIDTH = 15

const row = (label: string, value: string): readonly string[] => {
  const [first = '', ...others] = toLines(value, ' '.repeat(WIDTH))
  return [`${label}:`.padEnd(WIDTH) + first.trimStart(), ...others]
}

function licenceLines(license: string | undefined): readonly string[] {
  if (license === undefined)
    return toLines('No licence is stated: ask who published it before you use it again.')
  const { sentence, address } = toLicenceStatement(license, 'en-GB')
  return [
    ...toLines(/^https?:|[.!?]$/.test(sentence) ? sentence : `${sentence}.`),
    ...(address ? [address] : []),
  ]
}
