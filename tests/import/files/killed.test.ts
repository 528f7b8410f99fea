import { type ChildProcess, spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { writePublication } from '../../../src/import/files/write-publication.ts'

const MODULE = join(import.meta.dirname, '../../../src/import/files/write-publication.ts')

/** Writes one publication over and over again, every file of it with the number of the round, until it is killed. */
const toScript = (content: string): string => `
  import { writePublication } from ${JSON.stringify(MODULE)}
  const destination = { content: ${JSON.stringify(content)}, workingFolder: '/', name: 'report', mayReplace: true }
  for (let round = 0; ; round++) {
    const files = ['index', ...Array.from({ length: 50 }, (_, part) => part + 10 + '-part')]
    writePublication(new Map(files.map((file) => ['report/' + file + '.md', String(round)])), destination)
    if (round === 0) process.stdout.write('ready')
  }`

test('a run that is killed at any moment leaves the publication as it was, or whole as it is to be', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'faircopy-import-'))
  const content = join(folder, 'content')
  mkdirSync(content)
  try {
    for (const wait of [0, 3, 7, 13, 29, 53]) {
      const child = spawn(process.execPath, ['--input-type=module', '-e', toScript(content)])
      await new Promise((resolve) => child.stdout.once('data', resolve))
      await setTimeout(wait)
      await kill(child)
      const other = { content, workingFolder: folder, name: 'other', mayReplace: true }
      writePublication(new Map([['other.md', '']]), other)
      const standing = readdirSync(content).filter((name) => !name.endsWith('-before'))
      expect(standing.sort()).toEqual(['other.md', 'report'])
      const report = join(content, 'report')
      const rounds = readdirSync(report).map((file) => readFileSync(join(report, file), 'utf8'))
      expect(rounds).toHaveLength(51)
      expect(new Set(rounds).size).toBe(1)
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
})

async function kill(child: ChildProcess): Promise<void> {
  const ended = new Promise((resolve) => child.once('exit', resolve))
  child.kill('SIGKILL')
  await ended
}
