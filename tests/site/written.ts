import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import type { SiteInput } from '../../src/site/site.ts'
import { toSiteData } from '../../src/site/site-data.ts'
import { writeSite } from '../../src/site/write-site.ts'

/** A folder that goes with its test. */
export function freshFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'faircopy-site-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

/** What Eleventy writes of a site: the text of each file by its path. */
export async function written(site: SiteInput): Promise<ReadonlyMap<string, string>> {
  const folder = mkdtempSync(join(tmpdir(), 'faircopy-site-'))
  try {
    await writeSite(toSiteData(site), folder)
    return readTexts(folder)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function readTexts(folder: string): ReadonlyMap<string, string> {
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort()
  return new Map(paths.map((path) => [path, readFileSync(join(folder, path), 'utf8')]))
}
