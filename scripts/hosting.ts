import { mkdirSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { toVisible } from '../src/message/visible.ts'
import { readData } from '../src/run/data/data.ts'
import { toNginx } from '../src/site/hosting/nginx.ts'
import { toUpload } from '../src/site/hosting/object-store.ts'
import { toHeadersFile } from '../src/site/hosting/static-host.ts'
import { type Command, type Given, UsageError } from './command/options.ts'
import { EXIT, run } from './command/run.ts'

const command: Command = {
  name: 'hosting',
  summary:
    'Writes what hosts are told of a site: _headers for static hosts, nginx.conf for nginx, upload.sh for object stores. docs/hosting.md says how each is used.',
  options: {
    out: { value: 'DIR', help: 'where they are written, over those of before', default: 'hosting' },
    site: { value: 'DIR', help: 'the built site, where the host finds it', default: 'dist' },
    data: { value: 'DIR', help: "the site's own data", default: '_data' },
  },
}

await run(command, work)

async function work({ values }: Given): Promise<number> {
  const { out = '', site: built = '', data = '' } = values
  const { site } = await readData(data, process.cwd())
  const dist = toPlain(resolve(built))
  const hosted = { dist, origin: site.origin, basePath: site.basePath }
  const files = {
    _headers: toHeadersFile(hosted),
    'nginx.conf': toNginx(hosted),
    'upload.sh': toUpload(hosted),
  }
  mkdirSync(out, { recursive: true })
  for (const [name, text] of Object.entries(files)) writeFileSync(join(out, name), text)
  const lines = Object.keys(files).map((name) => `${join(out, name)}: written`)
  const next = 'Next: docs/hosting.md says how each is used'
  process.stdout.write(`${[...lines, next].map(toVisible).join('\n')}\n`)
  return EXIT.done
}

/** A path that nginx reads as it stands: no quotes, no variables, no lines. */
function toPlain(path: string): string {
  if (!/["\\$\p{Cc}]/u.test(path)) return path
  throw new UsageError(`--site ${path} has a sign that no host takes in a path: ", \\ or $`)
}
