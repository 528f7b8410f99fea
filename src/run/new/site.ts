/** What a site of one's own begins with: its data, to be filled in, and what is made and need not be kept. */
export function newSite(date: string): ReadonlyMap<string, string> {
  const site = {
    name: 'Our publications',
    language: 'en-GB',
    origin: 'https://publications.example.org',
    basePath: '/',
    organisation: 'Our organisation',
    email: 'publications@example.org',
    statementDate: date,
  }
  return new Map([
    ['_data/site.json', `${JSON.stringify(site, null, 2)}\n`],
    ['_data/glossary.json', '[]\n'],
    ['.gitignore', '/dist\n/dist-drafts\n/.faircopy/\n/reports/\n/deposit/\n'],
  ])
}
