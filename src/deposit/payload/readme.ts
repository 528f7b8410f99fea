import { addressIn } from '../address.ts'
import { LIST_OF_LISTS } from '../bag/manifest.ts'
import { byPath } from '../by-path.ts'
import { toHeading, toLines } from '../lines.ts'
import { bagNameOf } from '../name.ts'
import { type BagFile, type Subject, textFile } from '../subject.ts'
import { describe } from './describe.ts'
import type { Places } from './places.ts'

/** Characters before the path on a line of `manifest-sha512.txt`: 128 figures and two spaces. */
const BEFORE_PATH = 130

/** How somebody who has a bag, a terminal and nothing else can check it, and what each file is. */
export function toReadme(subject: Subject, files: readonly BagFile[], places: Places): BagFile {
  const { publication, house } = subject
  const all = [...files, { path: 'data/README.txt', bytes: new Uint8Array() }].sort(byPath)
  const lines = [
    ...toHeading('What this is'),
    ...toLines(
      `This folder is a bag: it holds “${publication.frontMatter.title}” in every form in which it was published, the text from which these were made, and lists by which anybody can see, at any time, that nothing in it was changed or lost. Bags are a standard (BagIt 1.0, RFC 8493). No program of ours is needed to read or to check it.`,
    ),
    '',
    ...toLines(
      'To read the document, open data/web/index.html in a browser, or the PDF in data/editions. No network is needed. Links to what is not in this bag lead to the site where it was published, as long as that stands.',
    ),
    '',
    ...toHeading('How to check it'),
    ...toLines(
      'Where you have a zip, unpack it first. Then open a terminal, and go to the folder that holds bagit.txt, as:',
    ),
    '',
    `    cd ${bagNameOf(publication)}`,
    '',
    '1. Is every file as it was deposited?',
    '',
    '    sha512sum -c --quiet manifest-sha512.txt && echo ALL WELL',
    '    sha512sum -c --quiet tagmanifest-sha512.txt && echo ALL WELL',
    '',
    ...toLines(
      'Each says ALL WELL where nothing was changed or lost. Otherwise it names each file: “FAILED” is one that was changed, “No such file or directory” one that is lost. The second command checks what is said about the document, and the lists themselves. The first reads only what was listed: do both.',
      '   ',
    ),
    '',
    ...toLines(
      'On a Mac, write “shasum -a 512” in place of “sha512sum”, without --quiet. On Windows, Git Bash and WSL have sha512sum. Where it is not to be had, “sha256sum” does the same with the lists that have sha256 in their names.',
      '   ',
    ),
    '',
    ...garbled(all),
    '2. Is anything there that does not belong there?',
    '',
    ...toLines(
      'sha512sum does not see a file that was added, for it stands in no list. This finds one:',
      '   ',
    ),
    '',
    `    cut -c ${BEFORE_PATH + 1}- manifest-sha512.txt tagmanifest-sha512.txt |`,
    '      LC_ALL=C sort > /tmp/listed',
    '    find . ! -type d | cut -c 3- | grep -v "^tagmanifest-sha" |',
    '      LC_ALL=C sort > /tmp/there',
    '    diff /tmp/listed /tmp/there && echo NOTHING ELSE',
    '',
    ...toLines(
      'It says NOTHING ELSE where that is so. A line that begins with > is a file that was added; one that begins with <, a file that is lost. Files that your system puts there by itself, as .DS_Store or Thumbs.db, are named too; they may be taken away.',
      '   ',
    ),
    '',
    '3. Who vouches for the lists?',
    '',
    ...toLines(
      `Whoever changes a file can change the lists too. So two checksums were handed over with this bag, by another way than the bag itself; where you have them not, ask ${house.organisation} (${house.email}). Compare each with what a command says. That of the zip, as you received it, in the folder in which it lies:`,
      '   ',
    ),
    '',
    `    sha256sum ${bagNameOf(publication)}.zip`,
    '',
    ...toLines(
      `That of ${LIST_OF_LISTS}, in the folder that holds bagit.txt: it stands for all the lists, also where the zip is there no more:`,
      '   ',
    ),
    '',
    `    sha256sum ${LIST_OF_LISTS}`,
    '',
    ...toHeading('What each file is'),
    ...all.flatMap(({ path }) => [path, ...toLines(describe(path, subject, places), '    ')]),
    '',
    'bagit.txt, bag-info.txt',
    '    that this is a bag, and what is in it',
    'manifest-sha256.txt, manifest-sha512.txt',
    '    the checksum of each file below data',
    'tagmanifest-sha256.txt, tagmanifest-sha512.txt',
    '    the checksum of each other file',
    'metadata/dublin-core.xml, metadata/marc.xml',
    '    for a catalogue: Dublin Core and MARC 21',
    'metadata/premis.xml',
    '    what was done, when and by what (PREMIS 3)',
    'metadata/editorial-changes.txt',
    '    every change to the text as it was received',
    'metadata/parity-certificate.txt, metadata/editions.json',
    '    which words were compared in each edition, and what was found',
    'metadata/software.cdx.json',
    '    the software that made all this (CycloneDX)',
    ...renamed(places),
    '',
    `Permanent address: ${addressIn(subject)}`,
  ]
  return textFile('data/README.txt', `${lines.join('\n')}\n`)
}

/** Where a name has a letter with an accent, a program that knows no UTF-8 unpacks it under another. */
function garbled(files: readonly BagFile[]): readonly string[] {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters of ASCII
  if (files.every(({ path }) => /^[\x00-\x7f]*$/.test(path))) return []
  return [
    ...toLines(
      'Some names of files have letters with accents. Where such a file is said to be lost, the zip was unpacked by a program that does not know them: unpack it again with LC_ALL=C.UTF-8 before the command, as “LC_ALL=C.UTF-8 unzip …”.',
      '   ',
    ),
    '',
  ]
}

/** Files whose own names not every system can hold. */
function renamed({ sources }: Places): readonly string[] {
  const other = [...sources].filter(([path, place]) => place !== `data/source/${path}`)
  if (other.length === 0) return []
  return [
    '',
    ...toHeading('Files with other names than their own'),
    ...toLines(
      'Not every system can hold these names, so the files have others here. The text calls them as they were called.',
    ),
    '',
    ...other.flatMap(([path, place]) => [place, `    was called ${JSON.stringify(path)}`]),
  ]
}
