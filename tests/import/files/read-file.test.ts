import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { readFileWhole } from '../../../src/import/files/read-file.ts'

const folder = mkdtempSync(join(tmpdir(), 'faircopy-import-'))
const path = join(folder, 'report.docx')

afterAll(() => rmSync(folder, { recursive: true, force: true }))

test('a file is read, also by a link', async () => {
  writeFileSync(path, 'words')
  symlinkSync(path, join(folder, 'link.docx'))
  expect(String(await readFileWhole(path))).toBe('words')
  expect(String(await readFileWhole(join(folder, 'link.docx')))).toBe('words')
})

test.each([
  ['one that is not there', join(folder, 'nothing.docx'), 'There is no such file'],
  ['one in a file', join(path, 'report.docx'), 'There is no such file'],
  ['a name that is too long', join(folder, 'x'.repeat(300)), 'There is no such file'],
  ['a folder', folder, 'This is a folder'],
  ['what Word puts beside an open document', join(folder, '~$report.docx'), 'is open in Word'],
  ['a device', '/dev/zero', 'This is a device or a pipe'],
])('%s is refused', async (_name, file, reason) => {
  await expect(readFileWhole(file)).rejects.toThrow(reason)
})

test('a pipe into which nobody writes is refused at once, and so is a socket', async () => {
  const pipe = join(folder, 'pipe.docx')
  execFileSync('mkfifo', [pipe])
  await expect(readFileWhole(pipe)).rejects.toThrow('This is a device or a pipe')
  const socket = join(folder, 'socket.docx')
  const server = createServer().listen(socket)
  await new Promise((resolve) => server.once('listening', resolve))
  await expect(readFileWhole(socket)).rejects.toThrow('This is a device or a pipe')
  server.close()
})

test('a file larger than any document need be is refused unread', async () => {
  const large = join(folder, 'large.docx')
  writeFileSync(large, '')
  truncateSync(large, 2 ** 30)
  await expect(readFileWhole(large)).rejects.toThrow('This is larger than any document need be')
})
