import { copyFile, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Message } from '../../../src/message/message.ts'
import { findJava } from '../../../src/press/validators/java.ts'
import { type NuMessage, runNu } from '../../../src/press/validators/nu/checker.ts'
import { falseAlarms } from '../../../src/press/validators/nu/false-alarms.ts'
import { makeNu } from '../../../src/press/validators/nu/nu.ts'
import { checkPages } from '../../../src/run/check-pages/check-pages.ts'

const java = await findJava()
const fixtures = join(import.meta.dirname, 'false-alarms')
const reason = 'there is no Java'

describe.skipIf(!java && process.env.CI !== 'true')(
  `the Nu Html Checker (left out where ${reason})`,
  () => {
    let folder = ''
    let raw: readonly NuMessage[] = []
    let messages: readonly Message[] = []

    beforeAll(async () => {
      if (!java) throw new Error(reason)
      folder = await mkdtemp(join(tmpdir(), 'faircopy-test-'))
      const names = falseAlarms.map(({ name }) => `${name}.html`)
      for (const name of names) await copyFile(join(fixtures, name), join(folder, name))
      await Promise.all(
        Object.entries(faulty).map(([name, text]) => writeFile(join(folder, name), text)),
      )
      const paths = names.map((name) => join(folder, name))
      raw = (await runNu(java, paths, () => {})).messages
      messages = (await checkPages(folder, [makeNu(java)])).messages
    })
    afterAll(() => rm(folder, { recursive: true, force: true }))

    const messagesOf = (name: string) =>
      messages.filter(({ source }) => source?.path === join(folder, name))

    test.each(falseAlarms)('it still takes $name for an error', ({ name, message }) => {
      const said = raw.filter(({ url }) => url?.endsWith(`/${name}.html`))
      expect(said.filter((one) => message.test(one.message))).not.toEqual([])
    })

    test.each(falseAlarms)('we do not: $name', ({ name }) => {
      expect(messagesOf(`${name}.html`)).toEqual([])
    })

    test.each(Object.keys(faulty))('it finds the fault of %s and its place', async (name) => {
      const text = await readFile(join(folder, name), 'utf8')
      const line = text.split('\n').findIndex((one) => one.includes('FAULT')) + 1
      expect(messagesOf(name).map(({ position }) => position?.line)).toEqual([line])
    })
  },
)

const page = (head: string, body: string): string =>
  `<!DOCTYPE html>\n<html lang="en-GB">\n<head>\n<meta charset="utf-8">\n<title>Next steps</title>\n${head}\n</head>\n<body>\n<h1>Next steps</h1>\n${body}\n</body>\n</html>\n`

/** One fault each, on a line of its own. */
const faulty: Readonly<Record<string, string>> = {
  'policy.html': page(
    `<meta http-equiv="Content-Security-Policy" content="script-src 'self'">
<script src="own.js"></script>
<script src="https://elsewhere.example/FAULT.js"></script>`,
    '',
  ),
  'fault.html': page('', '<p>Words.</p>\n<p FAULT="x">Words.</p>'),
  'beside-a-false-alarm.html': page(
    '<style>\n::highlight(search) { background-color: yellow }\nh1 { FAULT: red }\n</style>',
    '<p>Words.</p>',
  ),
  'a true parse error.html': page('<style>\nh1 { width: calc(1px + } /* FAULT */\n</style>', ''),
  'à Cymru.html': page('', '<p FAULT="x">Allgáu cymdeithasol.</p>'),
  'style.css': 'p {\n  margin: 0;\n}\nh1 { FAULT: red }\n',
  'drawing.svg':
    '<svg xmlns="http://www.w3.org/2000/svg">\n<title>A bar</title>\n<path FAULT="x" d="M0 0h1v1z"/>\n</svg>\n',
}
