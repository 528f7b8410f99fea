import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { afterAll, beforeEach, describe, expect, test } from 'vitest'
import { hasErrors } from '../../../src/message/message.ts'
import { checkAddresses } from '../../../src/run/addresses/check-addresses.ts'
import { faultsOf } from '../../../src/run/addresses/faults.ts'
import { lostOf } from '../../../src/run/addresses/lost.ts'
import { readRecord, toRecordText } from '../../../src/run/addresses/record.ts'
import { parseJson } from '../../../src/run/data/json.ts'
import { gather } from '../../../src/run/gather.ts'
import { makeFolder } from '../../scripts/command.ts'

const { folder, remove } = makeFolder()
const content = join(folder, 'content')
beforeEach(() => rmSync(content, { recursive: true, force: true }))
afterAll(remove)

const options = { content, data: '_data', out: '', only: [], cache: false, drafts: false }

function write(path: string, text: string): void {
  mkdirSync(dirname(join(content, path)), { recursive: true })
  writeFileSync(join(content, path), text)
}

const paper = (name: string, text: string, more = ''): void =>
  write(
    `${name}.md`,
    `---\ntitle: A paper\nlanguage: en-GB\ndate: 2026\npublisher: HM Government\nrights: © 2026\n${more}---\n\n# A paper\n\n${text}\n`,
  )

const record = (...addresses: readonly string[]): void =>
  write('addresses.json', toRecordText(addresses))

async function check(strict = false) {
  const gathered = await gather(options)
  const told = [...gathered.messages, ...checkAddresses({ ...options, strict }, gathered)]
  return told.map(({ rule, severity, reason, position }) => ({
    rule,
    severity,
    reason,
    line: position?.line,
  }))
}

const PAPER = ['paper/', 'paper/#a-paper', 'paper/#p1.1', 'paper/#p1.2']

describe('what is recorded', () => {
  test('nothing is told where no record was begun, nor where all is in it', async () => {
    paper('paper', '1.1 One.\n\n1.2 Two.')
    expect(await check()).toEqual([])
    record(...PAPER)
    expect(await check(true)).toEqual([])
  })

  test('an address that is not recorded is a warning, and an error in a strict build', async () => {
    paper('paper', '1.1 One.\n\n1.2 Two.')
    record(...PAPER.slice(0, -1))
    const found = {
      rule: 'address-unrecorded',
      reason: 'The address paper/#p1.2 is not recorded',
      line: 1,
    }
    expect(await check()).toEqual([{ ...found, severity: 'warning' }])
    expect(await check(true)).toEqual([{ ...found, severity: 'error' }])
  })

  test('what is a draft has no address yet, and one that was published is told of once, at its status', async () => {
    paper('paper', '1.1 One.\n\n1.2 Two.', 'status: draft\n')
    paper('other', '1.1 One.')
    record('other/', 'other/#a-paper', 'other/#p1.1', 'paper/', 'paper/#p1.1')
    expect(await check()).toEqual([
      {
        rule: 'address-lost',
        severity: 'error',
        reason: 'paper is a draft now, and was published: its addresses would lead nowhere',
        line: 7,
      },
    ])
  })

  test('a version whose date was changed is told of once, at the versions', async () => {
    const versions = (last: string): string =>
      `versions:\n  - date: 2026\n    text: /paper-2026/\n  - date: ${last}\n    changes: It is two.\n`
    paper('paper-2026', '1.1 One.')
    paper('paper', '1.1 Two.', versions('2026-09'))
    record(
      ...['paper/', 'paper/#a-paper', 'paper/#p1.1'],
      ...['paper-2026/', 'paper-2026/#a-paper', 'paper-2026/#p1.1'],
      ...['paper-2026-09-01/', 'paper-2026-09/'],
    )
    expect(await check()).toEqual([
      {
        rule: 'address-lost',
        severity: 'error',
        reason:
          'The version of 2026-09-01 was published at paper-2026-09-01/, and no version has this date any more',
        line: 7,
      },
    ])
  })
})

describe('what was lost', () => {
  test('a lost id is an error at its line in the record', async () => {
    paper('paper', '1.1 One.')
    record(...PAPER)
    expect(await check()).toEqual([
      {
        rule: 'address-lost',
        severity: 'error',
        reason: 'The address paper/#p1.2 was published, and paper/ has no #p1.2 any more',
        line: 5,
      },
    ])
  })

  test('a renamed paragraph is led to from its former id', async () => {
    paper('paper', '2.1 One.', 'aliases:\n  - {from: "paper#p1.1", to: "paper#p2.1"}\n')
    record('paper/', 'paper/#a-paper', 'paper/#p1.1', 'paper/#p2.1')
    expect(await check(true)).toEqual([])
  })

  test('a former address is recorded too: without its alias it is lost', async () => {
    paper('paper', '1.1 One.\n\n1.2 Two.', 'aliases: [older]\n')
    record(...PAPER)
    expect((await check()).map(({ reason }) => reason)).toEqual([
      'The address older/ is not recorded',
    ])
    record(...PAPER, 'older/')
    paper('paper', '1.1 One.\n\n1.2 Two.')
    expect((await check()).map(({ rule }) => rule)).toEqual(['address-lost'])
  })

  test('a publication that is called otherwise keeps its ids, and none that it has no more', async () => {
    paper('new', '1.1 One.', 'aliases: [paper]\n')
    record(...PAPER, 'new/', 'new/#a-paper', 'new/#p1.1')
    expect(await check()).toEqual([
      {
        rule: 'address-lost',
        severity: 'error',
        reason:
          'The address paper/#p1.2 was published, and new/, where paper/ leads, has no #p1.2 any more',
        line: 8,
      },
    ])
  })

  test('a publication that was merged into another leads on, its paragraphs one by one', async () => {
    const aliases = [
      '  - paper',
      '  - {from: "paper#p1.1", to: "whole#p2.1"}',
      '  - {from: "paper/#p1.2", to: "whole/#p2.2"}',
    ]
    paper('whole', '2.1 One.\n\n2.2 Two.', `aliases:\n${aliases.join('\n')}\n`)
    record(...PAPER, 'whole/', 'whole/#a-paper', 'whole/#p2.1', 'whole/#p2.2')
    expect(await check(true)).toEqual([])
  })

  test('nothing is said to be lost while a publication cannot be read', async () => {
    paper('paper', '1.1 One.')
    paper('faulty', '1.1 One.', 'langage: en\n')
    record(...PAPER, 'faulty/')
    expect((await check()).map(({ rule }) => rule)).toEqual(['front-matter-key'])
  })
})

describe('what is to be done about what was lost', () => {
  const hints = async () => {
    const gathered = await gather(options)
    return checkAddresses(options, gathered).map(({ hint }) => hint)
  }
  const front =
    '---\ntitle: A plan\nlanguage: en-GB\ndate: 2026\npublisher: HM Government\nrights: © 2026\n'
  const plan = (aliases = ''): void => {
    write('plan/index.md', `${front}${aliases}---\n`)
    write('plan/01-first.md', '# First\n\n1.1 One.\n')
    write('plan/02-now.md', '# Now\n\n2.1 One.\n\n2.2 Two.\n')
  }
  const old = ['plan/steps/', 'plan/steps/#p2.1', 'plan/steps/#p2.2', 'plan/steps/#steps']

  test('a part that is called otherwise is led on to the part that has its ids', async () => {
    plan()
    record(...old)
    expect((await hints())[0]).toBe(
      'give it back its name, or add to the aliases of plan: {from: plan/steps, to: plan/now}, where 2 of its 3 ids are; what may not be shown any more stays as withdrawn',
    )
  })

  test('a former part whose alias leads to the publication has one message, with the alias that it needs', async () => {
    plan('aliases: [plan/steps]\n')
    record(...old)
    expect((await check()).filter(({ rule }) => rule === 'address-lost')).toEqual([
      {
        rule: 'address-lost',
        severity: 'error',
        reason:
          'The addresses plan/steps/#p2.1, #p2.2, #steps were published, and plan/, where plan/steps/ leads, has none of these ids any more',
        line: 3,
      },
    ])
    expect((await hints())[0]).toBe(
      'name among the aliases where its text is, in place of plan/steps: {from: plan/steps, to: plan/now}, where 2 of 3 are',
    )
  })

  test('what is proposed leaves over what the part has no more', async () => {
    plan('aliases:\n  - {from: plan/steps, to: plan/now}\n')
    record(...old)
    expect((await hints())[0]).toBe(
      'give the passage back what its id is made of, or add to the aliases of its publication: {from: plan/steps#steps, to: plan/now#…}',
    )
  })

  test('a paragraph that stands on another page is led on to there', async () => {
    plan()
    record('plan/first/', 'plan/first/#p2.2')
    expect((await hints())[0]).toContain('{from: plan/first#p2.2, to: plan/now#p2.2}')
  })

  test('of very many pages 20 are told', async () => {
    plan()
    record(...Array.from({ length: 50 }, (_, at) => `gone-${at}/`).sort())
    expect((await check()).filter(({ rule }) => rule === 'address-lost')).toHaveLength(20)
  })
})

test('the ids of a former publication are looked up in one set of those of today', async () => {
  const ids = Array.from({ length: 200 }, (_, at) => `p1.${at + 1}`)
  paper('new', ids.map((id) => `${id.slice(1)} One.`).join('\n\n'), 'aliases: [old]\n')
  record(...['old/', 'new/'].flatMap((page) => [page, ...ids.map((id) => `${page}#${id}`)]))
  const { catalogue } = await gather(options)
  let asked = 0
  const publications = catalogue.publications.map((one) => ({
    ...one,
    get parts() {
      asked += 1
      return one.parts
    },
  }))
  asked = 0
  const { record: known } = readRecord(content)
  expect(known && [...lostOf(known, publications)]).toEqual([])
  expect(asked).toBeLessThan(5)
})

describe('a record that somebody broke is told of at each fault', () => {
  const faults: readonly (readonly [text: string, line: number, says: RegExp])[] = [
    ['[\n  "a/"\n  "b/"\n]\n', 3, /not well-formed JSON/],
    ['{}\n', 1, /must be a list/],
    ['[\n  "a/",\n  7\n]\n', 3, /^7 is no address/],
    ['[\n  "a/",\n  "../b"\n]\n', 3, /is no address/],
    ['[\n  "b/",\n  "a/"\n]\n', 3, /a\/ stands after b\/, and belongs before it/],
    ['[\n  "a/",\n  "a/"\n]\n', 3, /a second time/],
    ['', 1, /not well-formed JSON/],
    [
      '[\n  "a/",\n<<<<<<< HEAD\n  "b/"\n=======\n  "c/"\n>>>>>>> other\n]\n',
      3,
      /marks of the conflict/,
    ],
  ]
  test.each(faults)('%j', async (text, line, says) => {
    paper('paper', '1.1 One.')
    write('addresses.json', text)
    const told = await check()
    expect(told).toEqual([
      { rule: 'addresses', severity: 'error', line, reason: expect.stringMatching(says) },
    ])
  })

  test('only what the command puts in order is given to it', () => {
    write('addresses.json', '[\n  "b/",\n  "a/"\n]\n')
    expect(readRecord(content).mendable).toEqual(['b/', 'a/'])
    write('addresses.json', '[\n  "b/",\n  "?"\n]\n')
    expect(readRecord(content).mendable).toBeUndefined()
  })
})

test('very many addresses are read without asking where each stands', () => {
  const addresses = Array.from({ length: 200_000 }, (_, at) => `plan/#p${at}`)
  const text = toRecordText(addresses)
  const refuse = () => {
    throw new Error('asked')
  }
  expect(faultsOf(JSON.parse(text), refuse)).toEqual([])
  expect(text.split('\n')).toHaveLength(200_003)
  expect(faultsOf(['a/', 'b'], () => parseJson('["a/", "b"]'))).toHaveLength(1)
  expect(hasErrors([])).toBe(false)
})

test('nothing is lost where a text was corrected, and its earlier text kept', async () => {
  const list =
    'versions:\n  - date: 2026-01-01\n    text: /paper-2026-01-01/\n  - date: 2026-02-02\n    changes: Less.\n'
  paper('paper-2026-01-01', '1.1 One.\n\n1.2 Two.\n\n## More\n\n1.3 Three.')
  paper('paper', '1.1 One.\n\n## Much more\n\n1.3 Three.', list)
  record(...PAPER, 'paper/#more', 'paper/#p1.3')
  const told = await check()
  expect(told.filter(({ rule }) => rule !== 'address-unrecorded')).toEqual([])
})
