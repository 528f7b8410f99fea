import { execFileSync } from 'node:child_process'
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import { parse as parseHtml } from 'parse5'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { verifyBag } from '../../src/deposit/verify/verify.ts'
import { listFiles } from '../../src/store/files.ts'
import { contentsOf, type Ended, makeFolder, runCommand } from '../scripts/command.ts'

const { folder, remove } = makeFolder()
const sites = inject('built')
const [own, other] = sites
const bags = join(folder, 'bags')

const deposit = (
  out: string,
  given: readonly string[] = [],
  environment: Readonly<Record<string, string>> = {},
  { dist, content } = own ?? { dist: '', content: '' },
): Promise<Ended> =>
  runCommand('deposit', ['--site', dist, '--content', content, '--out', out, ...given], environment)

let printed = ''

beforeAll(async () => {
  const made = await deposit(bags)
  expect(made).toMatchObject({ status: 0, errors: '' })
  printed = made.output
  expect(await deposit(bags, [], {}, other)).toMatchObject({ status: 0, errors: '' })
})
afterAll(remove)

const names = (): readonly string[] => readdirSync(bags).filter((name) => !name.endsWith('.zip'))

test('there is a folder and a zip for each publication, and nothing else', () => {
  expect(readdirSync(bags).sort()).toEqual(
    ['datganiad', 'reaching-out', 'river-crossings', 'statement', 'traversees'].flatMap((name) => [
      name,
      `${name}.zip`,
    ]),
  )
})

test('each is valid, as a folder and as a zip', async () => {
  for (const name of readdirSync(bags)) {
    const { isValid, isWeak, messages } = await verifyBag(join(bags, name))
    expect({ name, isValid, isWeak, messages }).toEqual({
      name,
      isValid: true,
      isWeak: false,
      messages: [],
    })
  }
})

test('finished editions and sources are byte for byte what they are', () => {
  for (const { dist, content } of sites)
    for (const name of names().filter((one) => existsSync(join(dist, one)))) {
      const editions = join(bags, name, 'data/editions')
      for (const { path } of listFiles(editions))
        expect(readFileSync(join(editions, path))).toEqual(readFileSync(join(dist, name, path)))
      const source = join(bags, name, 'data/source')
      for (const { path } of listFiles(source))
        expect(readFileSync(join(source, path))).toEqual(readFileSync(join(content, path)))
    }
})

test('made again elsewhere, in another zone, by another locale and mask, a bag is the same bytes', async () => {
  const again = join(folder, 'another place/bags')
  const mask = process.umask(0o077)
  try {
    const environment = { TZ: 'America/Sao_Paulo', LC_ALL: 'tr_TR.UTF-8', LANG: 'tr_TR.UTF-8' }
    expect(await deposit(again, ['--only', 'statement'], environment)).toMatchObject({ status: 0 })
  } finally {
    process.umask(mask)
  }
  expect(contentsOf(join(again, 'statement'))).toEqual(contentsOf(join(bags, 'statement')))
  expect(readFileSync(join(again, 'statement.zip'))).toEqual(
    readFileSync(join(bags, 'statement.zip')),
  )
})

describe('a page that is opened from a bag', () => {
  test('leads only to files that are there, or to the site, and fetches nothing', () => {
    for (const name of names()) {
      const root = join(bags, name)
      const pages = listFiles(root).filter(({ path }) => path.endsWith('.html'))
      expect(pages.length).toBeGreaterThan(0)
      for (const { path } of pages) expect(faultsOfPage(root, path)).toEqual([])
    }
  })
})

/** Every address of a page that leads nowhere, and every script. */
function faultsOfPage(root: string, path: string): readonly string[] {
  const faults: string[] = []
  const visit = (node: Node): void => {
    const attributes = Object.fromEntries(
      (node.attrs ?? []).map(({ name, value }) => [name, value]),
    )
    if (node.nodeName === 'script' && attributes.type !== 'application/ld+json')
      faults.push('a script')
    for (const name of ['href', 'src', 'action', 'poster'])
      if (!leadsOn(attributes[name] ?? '', node.nodeName)) faults.push(`${attributes[name]}`)
    for (const kid of node.childNodes ?? []) visit(kid)
  }
  const leadsOn = (address: string, element: string): boolean => {
    if (/^https?:/.test(address)) return !['img', 'script', 'source', 'video'].includes(element)
    if (/^(?:$|#|mailto:)/.test(address)) return true
    const [file = ''] = address.split('#')
    const found = join(root, dirname(path), decodeURIComponent(file))
    return statSync(found, { throwIfNoEntry: false })?.isFile() === true
  }
  visit(parseHtml(readFileSync(join(root, path), 'utf8')) as Node)
  return faults
}

interface Node {
  readonly nodeName: string
  readonly attrs?: readonly { readonly name: string; readonly value: string }[]
  readonly childNodes?: readonly Node[]
}

describe('a librarian who has the zip and its README', () => {
  const commands = (): readonly string[] => {
    const readme = readFileSync(join(bags, 'statement/data/README.txt'), 'utf8')
    const [check = ''] = readme.split('3. Who')
    return check.split('\n').flatMap((line) => /^ {4}(?! {4}cd)( *\S.*)$/.exec(line)?.[1] ?? [])
  }

  /** Does what the README says with a bag that somebody has changed. */
  function check(change: (bag: string) => void = () => {}): string {
    const place = join(folder, 'library')
    rmSync(place, { recursive: true, force: true })
    cpSync(join(bags, 'statement'), join(place, 'statement'), { recursive: true })
    change(join(place, 'statement'))
    const script = commands().join('\n').replaceAll('/tmp/', `${place}/`)
    try {
      return execFileSync('bash', ['-c', `(${script}\n) 2>&1 || true`], {
        cwd: place,
        encoding: 'utf8',
        env: { PATH: process.env.PATH, LC_ALL: 'C' },
      })
    } catch (error) {
      return String(error)
    }
  }

  test('finds by the commands of the README the checksums that the deposit printed', () => {
    const readme = readFileSync(join(bags, 'statement/data/README.txt'), 'utf8')
    const [, vouch = ''] = readme.split('What each file is')[0]?.split('3. Who') ?? []
    const wanted = [...vouch.matchAll(/^ {4}(sha256sum) (\S+)$/gm)].map(([, , file = '']) => file)
    expect(wanted).toEqual(['statement.zip', 'tagmanifest-sha512.txt'])
    const said = wanted.map((file) => {
      const cwd = file.endsWith('.zip') ? bags : join(bags, 'statement')
      return execFileSync('sha256sum', [file], { cwd, encoding: 'utf8' }).split(' ')[0]
    })
    const own = printed.slice(printed.indexOf('statement: '))
    expect([...own.matchAll(/SHA-256 of .*: ([0-9a-f]{64})$/gm)].map(([, sum]) => sum)).toEqual(
      said,
    )
  })

  test('is told that all is well', () => {
    expect(check()).toBe('ALL WELL\nALL WELL\nNOTHING ELSE\n')
  })

  test('sees a byte that was changed', () => {
    const said = check((bag) => {
      const file = join(bag, 'data/editions/statement.txt')
      const bytes = readFileSync(file)
      bytes[100] = (bytes[100] ?? 0) ^ 1
      writeFileSync(file, bytes)
    })
    expect(said).toContain('data/editions/statement.txt: FAILED')
    expect(said).not.toMatch(/^ALL WELL\nALL WELL/)
  })

  test('sees a catalogue record that was changed', () => {
    const said = check((bag) => writeFileSync(join(bag, 'metadata/marc.xml'), ''))
    expect(said).toContain('metadata/marc.xml: FAILED')
  })

  test('sees a file that is lost', () => {
    const said = check((bag) => rmSync(join(bag, 'data/web/index.html')))
    expect(said).toMatch(/data\/web\/index\.html: No such file/)
    expect(said).toContain('< data/web/index.html')
  })

  test('sees a file that was added, hidden, or a link too', () => {
    const said = check((bag) => {
      writeFileSync(join(bag, 'data/extra.txt'), 'x')
      writeFileSync(join(bag, '.hidden'), 'x')
      symlinkSync('/etc/hostname', join(bag, 'data/link'))
    })
    expect(said).toMatch(/^ALL WELL\nALL WELL\n/)
    for (const name of ['data/extra.txt', '.hidden', 'data/link'])
      expect(said).toContain(`> ${name}`)
    expect(said).not.toContain('NOTHING ELSE')
  })
})

describe('what is refused', () => {
  test('a site that is not built', async () => {
    const { status, errors } = await deposit(
      join(folder, 'a'),
      [],
      {},
      {
        dist: join(folder, 'nowhere'),
        content: own?.content ?? '',
      },
    )
    expect(status).toBe(1)
    expect(errors).toContain('There is no finished site')
    expect(existsSync(join(folder, 'a'))).toBe(false)
  })

  test('one that was made of other content', async () => {
    const { status, errors } = await deposit(
      join(folder, 'a'),
      [],
      {},
      {
        dist: own?.dist ?? '',
        content: other?.content ?? '',
      },
    )
    expect(status).toBe(1)
    expect(errors).toContain('was made of other content, data or code')
  })

  test('one of which a file is not as it was left', async () => {
    const site = join(folder, 'altered')
    cpSync(dirname(own?.dist ?? ''), site, { recursive: true, verbatimSymlinks: true })
    const file = join(site, 'dist/statement/statement.txt')
    writeFileSync(file, `${readFileSync(file, 'utf8')} `)
    const { status, errors } = await deposit(
      join(folder, 'a'),
      [],
      {},
      {
        dist: join(site, 'dist'),
        content: own?.content ?? '',
      },
    )
    expect(errors).toMatch(/statement\.txt: error: This is not as a build has left it/)
    expect(status).toBe(1)
    expect(existsSync(join(folder, 'a'))).toBe(false)
  })

  test('a folder that holds something else, or is none', async () => {
    const full = join(folder, 'full')
    mkdirSync(full)
    writeFileSync(join(full, 'letter.txt'), 'Dear')
    const { status, errors } = await deposit(full)
    expect(errors).toContain('holds letter.txt, which is no bag')
    expect(status).toBe(1)
    expect((await deposit(join(full, 'letter.txt'))).errors).toContain('is no folder')
    expect(readdirSync(full)).toEqual(['letter.txt'])
    expect((await deposit(join(own?.content ?? '', 'bags'))).status).toBe(2)
    expect((await deposit('_data/bags')).errors).toContain('lies in the data, _data')
    expect((await deposit(own?.dist ?? '')).status).toBe(2)
  })

  test('an epoch that nobody can read', async () => {
    const { status, errors } = await deposit(join(folder, 'a'), [], { SOURCE_DATE_EPOCH: 'abc' })
    expect(errors).toContain('SOURCE_DATE_EPOCH wants seconds since 1970')
    expect(status).toBe(2)
  })
})

test('the same bag is left, another is left and told, and --force writes over it', async () => {
  const out = join(folder, 'twice')
  const only = ['--only', 'statement']
  expect((await deposit(out, only)).output).toContain('; written\n')
  const before = contentsOf(out)
  expect((await deposit(out, only)).output).toContain('the same bag stood there already')
  const later = { SOURCE_DATE_EPOCH: '1700000000' }
  const refused = await deposit(out, [...only, '--format', 'json'], later)
  expect(refused.status).toBe(1)
  expect(JSON.parse(refused.output)).toMatchObject({
    result: 'failed',
    bags: [],
    messages: [{ rule: 'deposit-other' }],
  })
  expect(contentsOf(out)).toEqual(before)
  const forced = await deposit(out, [...only, '--force'], later)
  expect(forced).toMatchObject({ status: 0 })
  expect(forced.output).toContain('written over another')
  expect(readdirSync(out)).toEqual(['statement', 'statement.zip'])
  expect(readFileSync(join(out, 'statement/bag-info.txt'), 'utf8')).toContain(
    'Bagging-Date: 2023-11-14',
  )
  writeFileSync(join(out, 'statement/data/extra.txt'), '')
  expect((await deposit(out, only, later)).status).toBe(1)
})
