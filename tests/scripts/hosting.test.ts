import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { makeFolder, runCommand } from './command.ts'

test('the files that hosts take are written', async () => {
  const { folder, remove } = makeFolder()
  const out = join(folder, 'hosting')
  const { status, output } = await runCommand('hosting', ['--out', out])
  expect(status).toBe(0)
  expect(output).toContain('Next: docs/hosting.md')
  expect(readdirSync(out).sort()).toEqual(['_headers', 'nginx.conf', 'upload.sh'])
  remove()
})

test('those of a site of drafts say that all of it is to be left out', async () => {
  const { folder, remove } = makeFolder()
  const out = join(folder, 'hosting')
  const { status } = await runCommand('hosting', ['--drafts', '--out', out])
  expect(status).toBe(0)
  expect(readFileSync(join(out, '_headers'), 'utf8')).toContain('X-Robots-Tag: noindex')
  expect(readFileSync(join(out, 'nginx.conf'), 'utf8')).toContain('/dist-drafts";')
  remove()
})

test('those of a site of drafts stand beside those of the site', async () => {
  const { folder, remove } = makeFolder()
  const given = ['--in', folder, '--content', 'content', '--data', '_data']
  expect((await runCommand('hosting', given)).status).toBe(0)
  const published = readFileSync(join(folder, 'hosting/_headers'), 'utf8')
  expect((await runCommand('hosting', [...given, '--drafts'])).status).toBe(0)
  expect(readdirSync(folder).sort()).toEqual(['hosting', 'hosting-drafts'])
  expect(readFileSync(join(folder, 'hosting/_headers'), 'utf8')).toBe(published)
  remove()
})

test('the site itself is no place for them', async () => {
  const { folder, remove } = makeFolder()
  for (const out of [folder, join(folder, 'hosting')]) {
    const { status, errors } = await runCommand('hosting', ['--site', folder, '--out', out])
    expect(status).toBe(2)
    expect(errors).toContain(`lies in the site, ${folder}`)
  }
  expect(readdirSync(folder)).toEqual([])
  remove()
})

test('a path that would be read as a variable is refused', async () => {
  const { folder, remove } = makeFolder()
  mkdirSync(join(folder, '$host'))
  const given = ['--site', join(folder, '$host'), '--out', join(folder, 'hosting')]
  const { status, errors } = await runCommand('hosting', given)
  expect(status).toBe(2)
  expect(errors).toContain('has a sign that no host takes in a path')
  remove()
})

test('what is an earlier text is left out; where its list is wrong, nothing is written', async () => {
  const { folder, remove } = makeFolder()
  const [content, out] = [join(folder, 'content'), join(folder, 'hosting')]
  mkdirSync(content)
  const write = (name: string, text: string, list = ''): void =>
    writeFileSync(
      join(content, `${name}.md`),
      `---\ntitle: A paper\nlanguage: en-GB\ndate: 2006-10-09\npublisher: HM Government\nrights: © 2006\n${list}---\n\n# A paper\n\n${text}\n`,
    )
  const list = (earlier: string): string =>
    `versions:\n  - date: 2006-10-09\n    text: /${earlier}/\n  - date: 2007-03-03\n    changes: The hour.\n`
  write('paper-2006-10-09', 'It leaves at eight.')
  write('paper', 'It leaves at nine.', list('paper-2006-10-08'))
  const given = ['--content', content, '--out', out]
  const refused = await runCommand('hosting', given)
  expect(refused.status).toBe(1)
  expect(refused.errors).toMatch(/paper\.md:9:11: error: .*\[versions\]/)
  expect(readdirSync(folder)).toEqual(['content'])
  write('paper', 'It leaves at nine.', list('paper-2006-10-09'))
  expect(await runCommand('hosting', given)).toMatchObject({ status: 0, errors: '' })
  expect(readFileSync(join(out, 'nginx.conf'), 'utf8')).toContain('paper-2006-10-09/')
  remove()
})
