import { checkCatalogue } from '../../../src/checks/index.ts'
import type { Message, Source } from '../../../src/message/message.ts'
import { type Catalogue, makeCatalogue } from '../../../src/publication/catalogue.ts'
import { decodeText } from '../../../src/publication/decode.ts'
import { parsePublication, type Sources } from '../../../src/publication/parse/publication.ts'
import type { AttachedFile, Publication } from '../../../src/publication/tree.ts'
import { attachVersions, nameIn } from '../../../src/publication/versions/attach.ts'
import { EARLIER, EASY_READ, OTHER, RECEIVED } from '../paper/front-matter.ts'
import { PICTURE } from '../paper/inlines.ts'
import type { Paper } from '../paper/publication.ts'

/** A paper that was read as the build does, and all that is said of it. */
export interface Read {
  readonly publication?: Publication
  readonly catalogue: Catalogue
  readonly messages: readonly Message[]
}

/** Reads a paper beside another publication, which its links may lead to, and its earlier texts, and checks it. */
export function readPaper(paper: Paper): Read {
  const { sources, messages: undecoded } = sourcesOf(paper)
  if (undecoded.length > 0) return { catalogue: makeCatalogue([other]), messages: undecoded }
  const { publication: alone, messages } = parsePublication(sources, files)
  const parsed = alone && { ...alone, ...(alone.frontMatter.received && { received }) }
  const names = parsed?.frontMatter.versions?.flatMap(({ text }) => text ?? []) ?? []
  const earlier = EARLIER.filter((text) => names.includes(text)).map((text) =>
    readEarlier(sources, nameIn(text)),
  )
  const [publication, ...others] = attachVersions(
    [parsed, ...earlier, other].flatMap((one) => one ?? []),
  )
  const isRead = parsed !== undefined && publication !== undefined
  const catalogue = makeCatalogue(isRead ? [publication, ...others] : [other])
  const found = checkCatalogue(catalogue).filter(({ source }) => !isOfEarlier(source))
  return { ...(isRead && { publication }), catalogue, messages: [...messages, ...found] }
}

const isOfEarlier = (source: Source | undefined): boolean =>
  EARLIER.some((text) => source?.path.startsWith(nameIn(text)))

/** A text of a paper before it was corrected: words and figures are others, it has a paragraph more, and lacks some. */
function readEarlier({ main, parts, ...sources }: Sources, name: string): Publication | undefined {
  const before = ({ path, text }: Source): Source => ({
    path: path.replace('paper', name),
    text: text
      .replaceAll('They ', 'Those ')
      .replaceAll('| 412 |', '| 411 |')
      .replace(/\n\nWords (?=[^\n]+\n\nWords )[^\n[]+(?=\n\n)/g, ''),
  })
  const own = before(main)
  const { publication } = parsePublication(
    {
      ...sources,
      name,
      main: { ...own, text: `${own.text}\n\nThis was taken out of ${name}.\n` },
      parts: parts.map((part) => ({ ...part, source: before(part.source) })),
    },
    files,
  )
  return publication
}

/** The sources of a paper, as a folder of its name holds them, and what is wrong with their bytes. */
export function sourcesOf({ files }: Paper): {
  readonly sources: Sources
  readonly messages: readonly Message[]
} {
  const decoded = new Map(
    Object.entries(files).map(([name, text]) => [
      name,
      decodeText(new TextEncoder().encode(text), `paper/${name}`),
    ]),
  )
  const named = (ending: string): readonly string[] =>
    [...decoded.keys()].filter((name) => name.endsWith(ending))
  const source = (name: string): Source => ({
    path: `paper/${name}`,
    text: decoded.get(name)?.text ?? '',
  })
  const parts = named('.md').filter((name) => name !== 'index.md')
  return {
    sources: {
      name: 'paper',
      main: source('index.md'),
      parts: parts
        .toSorted()
        .map((name) => ({ name: name.replace(/^\d+-|\.md$/g, ''), source: source(name) })),
      csv: named('.csv').map((file) => ({ file, source: source(file) })),
    },
    messages: [...decoded.values()].flatMap(({ messages }) => messages),
  }
}

/** A GIF of one dot (GIF89a, one transparent pixel). */
const DOT = Uint8Array.from(
  Buffer.from('R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7', 'base64'),
)

/** What lies beside every paper. */
const files: readonly AttachedFile[] = [
  { path: PICTURE, bytes: DOT, shown: { width: 1, height: 1 } },
  { path: EASY_READ, bytes: new TextEncoder().encode('%PDF-1.7\n%%EOF\n') },
]

const received: AttachedFile = { path: RECEIVED, bytes: new TextEncoder().encode('PK') }

const other = readOther()

function readOther(): Publication {
  const text =
    '---\ntitle: The other\nlanguage: en-GB\ndate: 2006\npublisher: HM Government\nrights: © Crown copyright 2006\n---\n\n1.1 One.\n\n1.2 Two.\n'
  const { publication } = parsePublication({
    name: nameIn(OTHER),
    main: { path: 'other.md', text },
    parts: [],
  })
  if (!publication) throw new Error('the other publication cannot be read')
  return publication
}
