/** What the data of a new site says, but for the day of its accessibility statement; to be filled in. */
export const NEW_HOUSE = {
  name: 'Our publications',
  language: 'en-GB',
  origin: 'https://publications.example.org',
  basePath: '/',
  organisation: 'Our organisation',
  email: 'publications@example.org',
} as const

/** The data that a site of one's own begins with, by their names. */
export const newData = (date: string): ReadonlyMap<string, string> =>
  new Map([
    ['site.json', `${JSON.stringify({ ...NEW_HOUSE, statementDate: date }, null, 2)}\n`],
    ['glossary.json', '[]\n'],
  ])

/** The names, at the top of a folder of one's own, of what commands make there and nobody need keep. */
const MADE = [
  'dist',
  'dist-drafts',
  '.faircopy/',
  'reports/',
  'deposit/',
  'hosting/',
  'hosting-drafts/',
]

/** The lines that `.gitignore` needs, and `text` has not: a name is ignored with a slash before it and without. */
export function toIgnore(text = ''): readonly string[] {
  const lines = new Set(text.split('\n').map((line) => line.trim().replace(/^\//, '')))
  return MADE.filter((name) => !lines.has(name)).map((name) => `/${name}`)
}
