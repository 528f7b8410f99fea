import { wordsOfEdition } from '../../editions/words.ts'
import { toHeading, toLines } from '../lines.ts'
import { type BagFile, type ProvedEdition, type Subject, textFile } from '../subject.ts'

/** What was found as the pages of the bag were read again, once they were made to open from a folder. */
export interface ReadAgain extends Pick<ProvedEdition, 'words' | 'missing' | 'moved' | 'added'> {
  /** How many pages. */
  readonly files: number
}

/** What read each kind of file again, and shares no code with what wrote it. */
const READERS: Readonly<Record<string, string>> = {
  'text/html': 'read as the HTML standard has it (parse5); what is seen of it, by Chromium',
  'application/pdf':
    'what it shows, read by pdf.js; its tags, by LibPDF; its letters as drawn, by PDFium',
  'text/plain': 'read line by line',
  'text/markdown': 'read as CommonMark (micromark)',
}

/** That all editions carry the same words: what was compared, what was found, and the checksum of each finished file. */
export function toCertificate(subject: Subject, again: ReadAgain): BagFile {
  const { publication, program, editions } = subject
  const lines = [
    ...toHeading('Parity certificate'),
    ...toLines(
      `“${publication.frontMatter.title}” was published in ${editions.length} editions. Each was opened again when it was finished, and read by a reader that shares no code with what wrote it. What was read was compared, word for word and in order, with the source. Besides the words of the source an edition may hold only what it must add, as the number of a page; that was told anew from the source, and compared too.`,
    ),
    '',
    ...editions.flatMap((edition) => toEntry(edition, subject)),
    ...toHeading('The web edition as it is in this bag'),
    ...toLines(
      `Its pages were made to open from a folder: links lead to the files of the bag, and no script is left. Then they were read again: ${again.words} words in ${count(again.files, 'page')}, ${again.missing} missing, ${again.moved} moved, ${again.added} added.`,
    ),
    '',
    ...toHeading('By what'),
    ...toLines(
      `${program.name} ${program.version} with Node ${program.node} and ${program.press}; all other software stands in metadata/software.cdx.json. No person has compared the editions.`,
    ),
  ]
  return textFile('metadata/parity-certificate.txt', `${lines.join('\n')}\n`)
}

function toEntry(edition: ProvedEdition, { house }: Subject): readonly string[] {
  const { name, mediaType, words, missing, moved, added, files, pages } = edition
  const { title } = wordsOfEdition(name, 'en-GB', house)
  return [
    `${title}${pages === undefined ? '' : `, ${count(pages, 'page')}`}`,
    `    ${words} words compared: ${missing} missing, ${moved} moved, ${added} added`,
    ...toLines(READERS[mediaType] ?? 'read again', '    '),
    ...files.flatMap(({ path, sha256 }) => [`    ${path}`, `    SHA-256 ${sha256}`]),
    '',
  ]
}

const count = (number: number, noun: string): string =>
  `${number} ${noun}${number === 1 ? '' : 's'}`
