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
export const IGNORED = ['dist', 'dist-drafts', '.faircopy/', 'reports/', 'deposit/', 'hosting/']
  .map((name) => `/${name}\n`)
  .join('')
