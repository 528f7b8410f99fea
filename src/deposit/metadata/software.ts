import { createHash } from 'node:crypto'
import { type BagFile, type Subject, textFile } from '../subject.ts'

/** A package as npm's lockfile (version 3) tells of it. */
interface Locked {
  readonly version?: string
  readonly integrity?: string
  readonly license?: string
  readonly dev?: boolean
}

/**
 * The software that made the editions, as the lockfile names it, without what only tests use: CycloneDX 1.6 (ECMA-424). The
 * serial number is made of the list itself, and a time stands there where somebody said one: the same software makes the same bytes.
 */
export function toSoftware({ program, madeOn }: Subject): BagFile {
  const { packages = {} } = JSON.parse(program.lockfile) as {
    readonly packages?: Readonly<Record<string, Locked>>
  }
  const components = [
    ...new Map(
      Object.entries(packages).flatMap(([path, locked]) => {
        const component = toComponent(path, locked)
        return component ? [[component['bom-ref'], component] as const] : []
      }),
    ).values(),
  ].sort((one, other) => (one['bom-ref'] < other['bom-ref'] ? -1 : 1))
  const document = {
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    serialNumber: toSerial(JSON.stringify([program, components])),
    version: 1,
    metadata: {
      ...(madeOn !== undefined && { timestamp: `${madeOn}T00:00:00Z` }),
      component: {
        type: 'application',
        'bom-ref': `${program.name}@${program.version}`,
        name: program.name,
        version: program.version,
      },
    },
    components: [
      {
        type: 'platform',
        'bom-ref': `node@${program.node}`,
        name: 'Node.js',
        version: program.node,
      },
      { type: 'application', 'bom-ref': 'press', name: 'Chromium', description: program.press },
      ...components.filter((one) => one['bom-ref'] !== `pkg:npm/node@${program.node}`),
    ],
  }
  return textFile('metadata/software.cdx.json', `${JSON.stringify(document, null, 2)}\n`)
}

function toComponent(path: string, { version, integrity, license, dev }: Locked) {
  const name = path.split('node_modules/').at(-1) ?? ''
  if (name === '' || version === undefined || dev) return undefined
  const purl = `pkg:npm/${name.replace('@', '%40')}@${version}`
  const [, digest] = /^sha512-([\w+/=]+)/.exec(integrity ?? '') ?? []
  return {
    type: 'library',
    'bom-ref': purl,
    name,
    version,
    purl,
    ...(digest && {
      hashes: [{ alg: 'SHA-512', content: Buffer.from(digest, 'base64').toString('hex') }],
    }),
    ...(license && { licenses: [toLicence(license)] }),
  }
}

/** One that is known by its identifier, or several with words between (SPDX, annex D); all else is a name. */
function toLicence(license: string): object {
  const names = license.split(/[()]| (?:AND|OR|WITH) /).filter(Boolean)
  if (!names.every((name) => LISTED.has(name))) return { license: { name: license } }
  return names.length === 1 && names[0] === license
    ? { license: { id: license } }
    : { expression: license }
}

/** Those of the SPDX licence list (spdx.org/licenses) that our software has: an `id` that is not on it makes the document invalid. */
const LISTED: ReadonlySet<string> = new Set([
  '0BSD',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'BlueOak-1.0.0',
  'CC0-1.0',
  'ISC',
  'MIT',
  'MIT-0',
  'MPL-2.0',
  'OFL-1.1',
  'PSF-2.0',
  'Python-2.0',
  'Unlicense',
  'Zlib',
])

/** A UUID of a text: version 8, which is made as one likes (RFC 9562, 5.8), of its SHA-256. */
function toSerial(text: string): string {
  const hash = createHash('sha256').update(text).digest()
  hash[6] = ((hash[6] ?? 0) & 0x0f) | 0x80
  hash[8] = ((hash[8] ?? 0) & 0x3f) | 0x80
  const hex = hash.toString('hex')
  return `urn:uuid:${[hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20, 32)].join('-')}`
}
