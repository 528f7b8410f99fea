import { createReadStream, createWriteStream } from 'node:fs'
import { chmod, readdir, readFile, writeFile } from 'node:fs/promises'
import { findPackageJSON } from 'node:module'
import { dirname, join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { createBrotliDecompress } from 'node:zlib'
import { unpackTar } from 'modern-tar/fs'
import { toMissing } from './missing.ts'
import { toReason } from './reason.ts'
import type { Shell } from './shell.ts'
import { unpack } from './unpack.ts'

/** Whether the lockfile pins a headless shell for this machine. */
export const isPackaged = process.platform === 'linux' && process.arch === 'x64'

/** The package that carries it, a headless shell of Chromium under the MIT licence. */
const packageName = '@sparticuz/chromium'

/**
 * The shell that npm brought, unpacked once into `folder` (2–3 s). We unpack its archives ourselves:
 * its own `executablePath()` trusts whatever lies under a fixed name in the temporary directory.
 */
export async function findPackagedShell(folder: string): Promise<Shell> {
  const archives = join(findPackage(), 'bin')
  const unpacked = unpack(folder, await readVersion(), (fresh) => fill(fresh, archives))
  const place = await unpacked.catch((error) => {
    throw toMissing(
      `Chromium could not be unpacked into ${folder}: ${toReason(error)}`,
      'make room for 250 MB there, or let TMPDIR name another directory',
    )
  })
  return {
    path: join(place, 'chromium'),
    environment: {
      LD_LIBRARY_PATH: join(place, 'lib'),
      FONTCONFIG_FILE: join(place, 'fonts.conf'),
    },
  }
}

function findPackage(): string {
  const found = toPackageFile()
  if (found) return dirname(found)
  throw toMissing(
    `Chromium is missing: the package ${packageName} is not in node_modules`,
    'run `npm install`',
  )
}

function toPackageFile(): string | undefined {
  try {
    return findPackageJSON(packageName, import.meta.url)
  } catch {
    return undefined
  }
}

/** The version of the packaged shell: 153.0.0 is Chromium 153. */
export async function readVersion(): Promise<string> {
  const { version } = JSON.parse(await readFile(join(findPackage(), 'package.json'), 'utf8'))
  return `${version}`
}

/** Chromium, the libraries that a bare system lacks, and fonts, so that no system's own are used. */
async function fill(fresh: string, archives: string): Promise<void> {
  const inflate = (name: string) =>
    [
      createReadStream(join(archives, name)),
      createBrotliDecompress({ chunkSize: 2 ** 20 }),
    ] as const
  await Promise.all([
    pipeline(...inflate('chromium.br'), createWriteStream(join(fresh, 'chromium'))),
    pipeline(...inflate('al2023.tar.br'), unpackTar(fresh)),
    pipeline(...inflate('fonts.tar.br'), unpackTar(fresh)),
  ])
  await writeFile(join(fresh, 'fonts.conf'), fontconfig)
  const paths = await readdir(fresh, { recursive: true })
  for (const path of ['', ...paths]) await chmod(join(fresh, path), 0o755)
}

/** Glyphs that the embedded fonts lack come from the same fonts on every machine. */
const fontconfig = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir prefix="relative">fonts</dir>
  <cachedir prefix="xdg">fontconfig</cachedir>
</fontconfig>
`
