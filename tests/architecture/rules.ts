import type { Import } from './imports.ts'

/** A layer of the house: a folder of `src`, and the folders that its files may import. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  message: [],
  wording: [],
  publication: ['message', 'wording'],
  typesetting: ['message', 'wording', 'publication'],
  proof: ['message', 'wording', 'publication'],
  checks: ['message', 'wording', 'publication'],
  press: ['message'],
  gate: ['message', 'press'],
  editions: ['message', 'wording', 'publication', 'typesetting', 'proof'],
  site: ['message', 'wording', 'publication', 'typesetting', 'editions'],
  import: ['message', 'wording', 'publication'],
  store: ['message'],
  deposit: ['message', 'wording', 'publication', 'typesetting', 'editions', 'store'],
  run: [
    'message',
    'wording',
    'publication',
    'typesetting',
    'proof',
    'checks',
    'editions',
    'site',
    'store',
    'deposit',
  ],
}

/** The folders whose files may touch files on the disk. */
const TOUCH_FILES = [
  'src/publication/folder.ts',
  'src/run/',
  'src/store/',
  'src/import/files/',
  'src/press/',
  'src/site/',
  'src/deposit/files/',
  'src/deposit/verify/files/',
]

const FILE_MODULES = /^(node:)?fs(\/promises)?$/
/** What the writers of editions use, and so no reader may. */
const WRITERS = /^(@cantoo\/pdf-lib|markdown-it)/

const ZIP_WRITERS = /^fflate$/
const ZIP_READERS = /^yauzl$/

const PROCESS_MODULES = /^(node:)?(child_process|cluster|worker_threads)$|^puppeteer/

/** What the first reading of a Word file is made of, and so its proof may not use: of the package, types alone. */
const FIRST_READING =
  /^src\/import\/(?:package|styles|numbering|signs|story|markdown)\/|^@xmldom\/|^yauzl$/

/** Everything that is wrong with a set of imports, as sentences. */
export const findFaults = (imports: readonly Import[]): readonly string[] =>
  imports.flatMap((found) =>
    rules
      .filter(({ breaks }) => breaks(found))
      .map(({ name }) => `${found.from} imports ${found.to}: ${name}`),
  )

interface Rule {
  readonly name: string
  readonly breaks: (found: Import) => boolean
}

const rules: readonly Rule[] = [
  {
    name: 'a layer imports only the layers below it',
    breaks: ({ from, to, isType }) => {
      const [own, other] = [layerOf(from), layerOf(to)]
      if (!own || !other || own === other) return false
      if (isType && (other === 'press' || (own === 'editions' && other === 'proof'))) return false
      return !(MAY_IMPORT[own] ?? []).includes(other)
    },
  },
  {
    name: 'no edition imports another',
    breaks: ({ from, to }) => {
      const [own, other] = [editionOf(from), editionOf(to)]
      return own !== undefined && other !== undefined && own !== other
    },
  },
  {
    name: 'no reader uses what the writer uses',
    breaks: ({ from, to }) => layerOf(from) === 'proof' && WRITERS.test(to),
  },
  {
    name: 'the raw reading of a Word file shares no code with the first',
    breaks: ({ from, to, isType }) =>
      (isProofOfImport(from) && !isType && FIRST_READING.test(to)) ||
      (FIRST_READING.test(from) && (isProofOfImport(to) || to === 'htmlparser2')),
  },
  {
    name: 'what judges a bag shares no code with what writes one',
    breaks: ({ from, to }) =>
      isVerifier(from) !== isVerifier(to) &&
      layerOf(from) === 'deposit' &&
      layerOf(to) === 'deposit',
  },
  {
    name: 'what judges a bag knows nothing of publications',
    breaks: ({ from, to }) =>
      isVerifier(from) && !['deposit', 'message', undefined].includes(layerOf(to)),
  },
  {
    name: 'what judges a zip and what writes one read and write it by other libraries',
    breaks: ({ from, to }) =>
      layerOf(from) === 'deposit' && (isVerifier(from) ? ZIP_WRITERS : ZIP_READERS).test(to),
  },
  {
    name: 'nothing imports scripts or .eleventy.ts',
    breaks: ({ from, to }) => from.startsWith('src/') && /^(scripts\/|\.eleventy)/.test(to),
  },
  {
    name: 'only the press starts a process or drives Chromium',
    breaks: (found) =>
      layerOf(found.from) !== 'press' && !found.isType && PROCESS_MODULES.test(found.to),
  },
  {
    name: 'files are touched only where the house opens to the disk',
    breaks: ({ from, to }) =>
      FILE_MODULES.test(to) &&
      from.startsWith('src/') &&
      !TOUCH_FILES.some((place) => from.startsWith(place)),
  },
]

const isProofOfImport = (path: string): boolean => path.startsWith('src/import/proof/')

const isVerifier = (path: string): boolean => path.startsWith('src/deposit/verify/')

const layerOf = (path: string): string | undefined => /^src\/([^/]+)\//.exec(path)?.[1]

const editionOf = (path: string): string | undefined => /^src\/editions\/([^/]+)\//.exec(path)?.[1]
