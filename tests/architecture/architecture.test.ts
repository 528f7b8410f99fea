import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { readImports, toImports } from './imports.ts'
import { findFaults } from './rules.ts'
import { findWaysToWriters } from './writers.ts'

const ROOT = join(import.meta.dirname, '../..')

test('the house keeps its architecture', () => {
  const imports = readImports(ROOT, 'src')
  expect(imports.length).toBeGreaterThan(100)
  expect(findFaults(imports)).toEqual([])
})

test('no reader and no rule uses what writes an edition, by whatever way', () => {
  const imports = readImports(ROOT, 'src')
  expect(findWaysToWriters(imports)).toEqual([])
})

describe('a rule that asks a writer is found', () => {
  const planted = [
    ['src/proof/parity.ts', "import { furnish } from '../typesetting/furniture.ts'"],
    [
      'src/proof/rules/html/x.ts',
      "import { escapeHtml } from '../../../typesetting/html/escape.ts'",
    ],
    ['src/proof/expectations/say.ts', "import { furnish } from '../../typesetting/furniture.ts'"],
    ['src/editions/print/check/contents.ts', "import { contentsOf } from '../page/depth.ts'"],
    ['src/editions/print/check/press/inks.ts', "import { finish } from '../../finish/finish.ts'"],
    ['src/editions/print/check/tags.ts', "import { writeTree } from '../tags/tree.ts'"],
    ['src/editions/print/check/boxes.ts', "import { read } from '../content/read.ts'"],
    ['src/editions/print/check/fonts.ts', "import { style } from '../style/style.ts'"],
    ['src/editions/web/check.ts', "import { fileOf } from './page.ts'"],
    ['src/editions/web/tree-rules.ts', "import { shapeOf } from './table/shape.ts'"],
    ['src/editions/markdown/check.ts', "import { sourceOf } from './source.ts'"],
    ['src/editions/print/layouts/extent.ts', "import { headOf } from '../page/head.ts'"],
  ] as const
  test.each(planted)('%s: %s', (from, text) => {
    const imports = [...readImports(ROOT, 'src'), ...toImports(from, text)]
    expect(findWaysToWriters(imports)).not.toEqual([])
  })

  test('types alone may be asked for', () => {
    const type = "import type { Edition } from '../../editions/web/page.ts'"
    expect(findWaysToWriters(toImports('src/proof/x/y.ts', type))).toEqual([])
  })
})

test('nothing in src knows the two seed publications', () => {
  const named = readImports(ROOT, 'src').map(({ from }) => from)
  const knowing = [...new Set(named)].filter((path) =>
    /reaching-out|next-steps\.md|Leitch/.test(
      withoutComments(readFileSync(join(ROOT, path), 'utf8')),
    ),
  )
  expect(knowing).toEqual([])
})

describe('a planted import is found', () => {
  const planted = [
    ['src/publication/parse/blocks.ts', "import { build } from '../../run/run.ts'"],
    ['src/proof/html/read.ts', "import { escapeHtml } from '../../typesetting/html/escape.ts'"],
    ['src/proof/pdf/tags.ts', "import { PDFDocument } from '@cantoo/pdf-lib'"],
    ['src/typesetting/furniture.ts', "import { readHtml } from '../proof/html/read.ts'"],
    ['src/editions/text/index.ts', "import { print } from '../print/index.ts'"],
    ['src/editions/print/index.ts', "import puppeteer from 'puppeteer'"],
    ['src/run/run.ts', "import { spawn } from 'node:child_process'"],
    ['src/site/site.ts', "import { Worker } from 'node:worker_threads'"],
    ['src/checks/index.ts', "import { readFile } from 'node:fs/promises'"],
    ['src/site/write-site.ts', "const run = await import('../../scripts/build.ts')"],
    ['src/run/run.ts', "import { openPress } from '../press/open-press.ts'"],
    ['src/import/proof/scan.ts', "import { readXml } from '../package/xml.ts'"],
    ['src/import/proof/scan.ts', "import { isHidden } from '../styles/is-hidden.ts'"],
    ['src/import/proof/wanted.ts', "import { readStory } from '../story/read-story.ts'"],
    ['src/import/proof/wanted.ts', "import { toLabel } from '../numbering/to-label.ts'"],
    ['src/import/proof/same.ts', "import { escape } from '../markdown/escape.ts'"],
    ['src/import/proof/scan.ts', "import { DOMParser } from '@xmldom/xmldom'"],
    ['src/import/story/read-story.ts', "import { scan } from '../proof/scan.ts'"],
    ['src/import/package/xml.ts', "import { Parser } from 'htmlparser2'"],
    ['src/deposit/verify/verify.ts', "import { prepareBag } from '../files/write-bag.ts'"],
    ['src/deposit/files/write-bag.ts', "import { toFolded } from '../verify/paths.ts'"],
    ['src/deposit/verify/bag.ts', "import type { Publication } from '../../publication/tree.ts'"],
    ['src/deposit/verify/files/zip.ts', "import { unzipSync } from 'fflate'"],
    ['src/deposit/bag/zip.ts', "import yauzl from 'yauzl'"],
    ['src/deposit/payload/payload.ts', "import { readFileSync } from 'node:fs'"],
    ['src/deposit/verify/fixity.ts', "import { open } from 'node:fs/promises'"],
    ['src/deposit/metadata/xml.ts', "import { writeFile } from 'fs/promises'"],
    ['src/message/message.ts', "import { toWords } from '../publication/words.ts'"],
  ] as const
  test.each(planted)('%s: %s', (from, text) => {
    expect(findFaults(toImports(from, text))).toHaveLength(1)
  })
})

const withoutComments = (text: string): string =>
  text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '')
