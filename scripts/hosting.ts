import { join, resolve } from 'node:path'
import { toVisible } from '../src/message/visible.ts'
import { readData } from '../src/run/data/data.ts'
import { readPublished } from '../src/run/read-published.ts'
import type { Hosted } from '../src/site/hosting/headers.ts'
import { toHeadersFile } from '../src/site/hosting/headers-file.ts'
import { toNginx } from '../src/site/hosting/nginx.ts'
import { toUpload } from '../src/site/hosting/object-store.ts'
import { unlistedFolders } from '../src/site/hosting/unlisted.ts'
import { writeWhole } from '../src/store/write-whole.ts'
import { type Command, type Given, UsageError } from './command/options.ts'
import { refuseWithin } from './command/refuse-within.ts'
import { EXIT, run } from './command/run.ts'

const command: Command = {
  name: 'hosting',
  summary:
    'Writes what hosts are told of a site: _headers for static hosts, nginx.conf for nginx, upload.sh for object stores. docs/hosting.md says how each is used.',
  options: {
    out: {
      value: 'DIR',
      help: 'where they are written, over those of before (hosting, of drafts hosting-drafts)',
    },
    site: {
      value: 'DIR',
      help: 'the built site, where the host finds it (dist, of drafts dist-drafts)',
    },
    content: {
      value: 'DIR',
      help: 'the publications: search engines are to leave some out',
      default: 'content',
    },
    data: { value: 'DIR', help: "the site's own data", default: '_data' },
    drafts: { help: 'for a site with drafts, of which search engines are to leave out all' },
  },
}

await run(command, work)

async function work({ values, flags }: Given): Promise<number> {
  const drafts = flags.has('drafts')
  const usual = join(values.in ?? '', drafts ? 'dist-drafts' : 'dist')
  const usualOut = join(values.in ?? '', drafts ? 'hosting-drafts' : 'hosting')
  const { out = usualOut, site: built = usual, content = '', data = '' } = values
  refuseWithin(['out', out], { site: built, content, data })
  const { site } = await readData(data, process.cwd())
  const dist = toPlain(resolve(built))
  const unlisted = drafts ? 'all' : unlistedFolders((await readPublished(content)).published)
  const { origin, basePath } = site
  const hosted: Hosted = { dist, origin, basePath, unlisted }
  const files = {
    _headers: toHeadersFile(hosted),
    'nginx.conf': toNginx(hosted),
    'upload.sh': toUpload(hosted),
  }
  for (const [name, text] of Object.entries(files)) writeWhole(join(out, name), text)
  const lines = Object.keys(files).map((name) => `${join(out, name)}: written`)
  const next = 'Next: docs/hosting.md says how each is used'
  process.stdout.write(`${[...lines, next].map(toVisible).join('\n')}\n`)
  return EXIT.done
}

/** A path that nginx reads as it stands: no quotes, no variables, no lines. */
function toPlain(path: string): string {
  if (!/["\\$\p{Cc}]/u.test(path)) return path
  throw new UsageError(
    `--site ${path} has a sign that no host takes in a path: ", \\, $ or a control character`,
  )
}
