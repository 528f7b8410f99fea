import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { PublicationError } from '../../../src/message/publication-error.ts'
import { readData } from '../../../src/run/data/data.ts'
import { hashEngine } from '../../../src/run/fingerprint.ts'

const OUR_ICONS = join(import.meta.dirname, '../../../src/site/icons')

/** A data folder with our own signs in it, and whatever else is said of the house. */
function folderWith(said: object): string {
  const folder = mkdtempSync(join(tmpdir(), 'faircopy-data-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  cpSync(OUR_ICONS, folder, { recursive: true })
  const site = {
    name: 'Papers',
    origin: 'https://papers.example',
    basePath: '/',
    organisation: 'The Press',
    email: 'papers@papers.example',
    statementDate: '2026-11-22',
    ...said,
  }
  writeFileSync(join(folder, 'site.json'), JSON.stringify(site, undefined, 2))
  writeFileSync(join(folder, 'glossary.json'), '[]')
  return folder
}

async function faultsOf(said: object, write: (folder: string) => void = () => {}) {
  const folder = folderWith(said)
  write(folder)
  const error = await readData(folder, folder).then(
    () => undefined,
    (thrown: unknown) => thrown,
  )
  if (!(error instanceof PublicationError)) throw new Error('nothing is wrong')
  return error.messages.map(
    ({ reason, hint, position }) => `${position?.line}: ${reason} / ${hint}`,
  )
}

test('without a word of it our own sign is there, as a drawing, a picture and favicon.ico', async () => {
  const folder = folderWith({})
  const { emblems, pictures } = await readData(folder, folder)
  expect(emblems).toEqual({ icon: 'svg' })
  expect(pictures.map(({ path }) => path)).toEqual([
    'assets/icon.svg',
    'assets/icon.png',
    'favicon.ico',
  ])
  const ico = pictures.at(-1)?.bytes ?? new Uint8Array()
  expect([...ico.subarray(0, 8)]).toEqual([0, 0, 1, 0, 1, 0, 180, 180])
  expect(Buffer.from(ico.subarray(23, 26)).toString()).toBe('PNG')
})

test('the pictures of a house are read with their sizes', async () => {
  const folder = folderWith({
    logo: 'icon.svg',
    favicon: { png: 'icon.png' },
    picture: { file: 'icon.png', alt: 'A page' },
  })
  const { emblems, pictures } = await readData(folder, folder)
  expect(emblems).toEqual({
    icon: 'png',
    logo: { path: 'assets/logo.svg', width: 64, height: 64 },
    picture: { path: 'assets/picture.png', alt: 'A page' },
  })
  expect(pictures.map(({ path }) => path)).toEqual([
    'assets/logo.svg',
    'assets/picture.png',
    'assets/icon.png',
    'favicon.ico',
  ])
})

test('a picture that changes makes everything anew', async () => {
  const folder = folderWith({ logo: 'icon.svg' })
  const before = hashEngine(await readData(folder, folder), 'a press')
  writeFileSync(
    join(folder, 'icon.svg'),
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 2 1"/>',
  )
  expect(hashEngine(await readData(folder, folder), 'a press')).not.toBe(before)
})

test.each([
  ['none', { logo: 'none.svg' }, '', 'logo names none.svg, which cannot be read here'],
  ['elsewhere', { logo: '../icon.svg' }, '', 'logo must be the name of a file beside this one'],
  [
    'a script',
    { logo: 'x.svg' },
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"><script>alert(1)</script></svg>',
    'logo names x.svg, which holds',
  ],
  [
    'without a size',
    { logo: 'x.svg' },
    '<svg xmlns="http://www.w3.org/2000/svg"/>',
    'does not say how large it is',
  ],
  [
    'too large',
    { logo: 'x.svg' },
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1">${' '.repeat(300_000)}</svg>`,
    'has 301 KB; whoever is shown a page, or a link to it, would fetch it',
  ],
  ['no picture', { favicon: { png: 'x.png' } }, 'text', 'is not what its extension says'],
  ['no words', { picture: { file: 'icon.png', alt: ' ' } }, '', 'alt must not be empty'],
])('a picture that is %s is named', async (_, said, bytes, reason) => {
  const name = 'logo' in said ? 'x.svg' : 'x.png'
  const faults = await faultsOf(said, (folder) => {
    if (bytes) writeFileSync(join(folder, name), bytes)
  })
  expect(faults.join('\n')).toContain(reason)
  expect(faults.join('\n')).not.toContain('undefined')
})
