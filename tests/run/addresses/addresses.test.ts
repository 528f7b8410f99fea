import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { afterAll, beforeEach, describe, expect, test } from 'vitest'
import { hasErrors } from '../../../src/message/message.ts'
import { addressesOf } from '../../../src/publication/addresses.ts'
import { hashOfText } from '../../../src/publication/text-hash.ts'
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
  write('addresses.json', toRecordText(addresses, new Map()))

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

/** Records the addresses and the texts of today, as the command does. */
async function recordAll(): Promise<void> {
  const { catalogue } = await gather(options)
  const texts = catalogue.publications.map((one) => [one.name, hashOfText(one)] as const)
  const addresses = catalogue.publications.flatMap(addressesOf)
  write('addresses.json', toRecordText(addresses, new Map(texts)))
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
      ...['paper-2026-09-01/', 'paper-2026-09-01/first/', 'paper-2026-09-01/first/#p1.1'],
      'paper-2026-09/',
    )
    const hints = async () => checkAddresses(options, await gather(options)).map(({ hint }) => hint)
    expect(await hints()).toEqual([
      'give the version its date back, as it was written, or let its addresses lead on, in the front matter of paper — aliases: [paper-2026-09-01, paper-2026-09-01/first]; what was recorded in error and never published is taken out of addresses.json, with all lines that begin with "paper-2026-09-01/',
    ])
    expect(await check()).toEqual([
      {
        rule: 'address-lost',
        severity: 'error',
        reason:
          'The version of 2026-09-01 is recorded at paper-2026-09-01/, and no version has this date any more',
        line: 7,
      },
    ])
    const aliases = 'aliases: [paper-2026-09-01, paper-2026-09-01/first]\n'
    paper('paper', '1.1 Two.', versions('2026-09') + aliases)
    expect((await check()).filter(({ rule }) => rule === 'address-lost')).toEqual([])
  })

  test('the list of an earlier text is not followed while that of today is a draft', async () => {
    const list = (...texts: readonly string[]): string =>
      `versions:\n${texts.map((day) => `  - {date: ${day}, text: /paper-${day}/, changes: It is more.}\n`).join('')}`
    const last = (day: string): string => `  - {date: ${day}, changes: It is other.}\n`
    paper('paper-2026-01-01', '1.1 One.\n\n1.2 Two.')
    paper('paper-2026-02-02', '1.1 One.', list('2026-01-01') + last('2026-02-02'))
    const now = list('2026-01-01', '2026-02-02') + last('2026-03-03')
    paper('paper', '1.1 Three.', now)
    await recordAll()
    expect(await check(true)).toEqual([])
    paper('paper', '1.1 Three.', `${now}status: draft\n`)
    const told = await check()
    expect(told.map(({ rule }) => rule)).toEqual(['address-lost'])
    const { catalogue } = await gather(options)
    const addresses = catalogue.publications.flatMap(addressesOf)
    expect(addresses).toContain('paper-2026-02-02/')
    expect(addresses.filter((one) => one.startsWith('paper-2026-02-02-'))).toEqual([])
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
        line: 6,
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
        line: 9,
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
        line: 4,
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
    ['{}\n', 1, /must hold "addresses"/],
    ['7\n', 1, /must hold "addresses"/],
    ['{\n  "addresses": {}\n}\n', 2, /must hold "addresses"/],
    ['{\n  "addresses": ["b/",\n "a/"]\n}\n', 3, /a\/ stands after b\//],
    ['{\n  "addresses": [],\n  "words": {}\n}\n', 3, /a key "words" that is not known/],
    ['{\n  "addresses": [],\n  "texts": []\n}\n', 3, /"texts" must hold the hash/],
    ['{"addresses": [], "texts": {\n"a": "1-0a",\n"b": 7}}\n', 3, /^"b": 7 is not the name/],
    ['{"addresses": [], "texts": {\n"a/": "1-0a"}}\n', 2, /^"a\/": "1-0a" is not the name/],
    ['[\n  "a/",\n  7\n]\n', 3, /^7 is no address/],
    ['[\n  "a/",\n  "../b"\n]\n', 3, /is no address/],
    ['[\n  "b/",\n  "a/"\n]\n', 3, /a\/ stands after b\/, and belongs before it/],
    ['[\n  "a/",\n  "a/"\n]\n', 3, /a second time/],
    ['{"addresses": [], "texts": {\n"a": "1-0a",\n"a": "1-0b"}}\n', 3, /^a stands here a second/],
    ['{"addresses": ["a/"],\n"addresses": []}\n', 2, /the key "addresses" a second time/],
    ['{"addresses": [], "texts": {},\n"texts": {"a": "1-0a"}}\n', 2, /"texts" a second time/],
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
    expect(readRecord(content).mendable).toMatchObject({
      addresses: ['a/', 'b/'],
      texts: new Map(),
    })
    write('addresses.json', '{"addresses": ["b/", "a/"], "texts": {"b": "1-0a"}}\n')
    expect(readRecord(content).mendable?.texts).toEqual(new Map([['b', '1-0a']]))
    write('addresses.json', '{"addresses": [], "texts": {"b": "1-0a", "b": "1-0b"}}\n')
    expect(readRecord(content).mendable?.texts).toEqual(new Map([['b', '1-0b']]))
    write('addresses.json', '{"addresses": ["a/"], "addresses": []}\n')
    expect(readRecord(content).mendable).toBeUndefined()
    write('addresses.json', '{"addresses": ["a/#\\":b"]}\n')
    expect(readRecord(content)).toMatchObject({ messages: [], record: { addresses: ['a/#":b'] } })
    write('addresses.json', '[\n  "b/",\n  "?"\n]\n')
    expect(readRecord(content).mendable).toBeUndefined()
  })
})

test('a record that is a link out of the content folder is not read', async () => {
  paper('paper', '1.1 One.')
  writeFileSync(join(folder, 'other.txt'), 'secret')
  symlinkSync(join(folder, 'other.txt'), join(content, 'addresses.json'))
  expect(await check()).toEqual([
    {
      rule: 'path-escape',
      severity: 'error',
      line: undefined,
      reason: 'This leads out of the content folder',
    },
  ])
})

test('a record that cannot be read is told', async () => {
  paper('paper', '1.1 One.')
  mkdirSync(join(content, 'addresses.json'))
  expect((await check()).map(({ rule }) => rule)).toContain('unreadable')
})

test('very many addresses are read without asking where each stands', () => {
  const addresses = Array.from({ length: 200_000 }, (_, at) => `plan/#p${at}`)
  const text = toRecordText(addresses, new Map())
  const refuse = () => {
    throw new Error('asked')
  }
  expect(faultsOf({ text, value: JSON.parse(text) }, refuse)).toEqual([])
  expect(text.split('\n')).toHaveLength(200_006)
  const broken = '["a/", "b"]'
  expect(
    faultsOf({ text: broken, value: JSON.parse(broken) }, () => parseJson(broken)),
  ).toHaveLength(1)
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

describe('a text that was changed since it was recorded', () => {
  const OLD = '1.1 One.\n\n1.2 Two, as [they](https://example.org/) say.'
  const NEW = '1.1 One.\n\n1.2 Three, as [they](https://example.org/) say.'
  const LIST =
    'versions:\n  - date: 2026-01-01\n    text: /paper-2026-01-01/\n  - date: 2026-02-02\n    changes: Less.\n'
  const changed = async () =>
    (await check(true)).filter(({ rule }) => rule === 'text-changed').map(({ reason }) => reason)

  test('is told once, at the front matter, as a warning, in a strict build too', async () => {
    paper('paper', OLD)
    await recordAll()
    expect(await check(true)).toEqual([])
    paper('paper', NEW)
    expect(await check(true)).toEqual([
      {
        rule: 'text-changed',
        severity: 'warning',
        reason:
          'The text of this publication is not as it was when it was recorded, and no version keeps it as it was',
        line: 1,
      },
    ])
    const gathered = await gather(options)
    expect(checkAddresses(options, gathered).map(({ hint }) => hint)).toEqual([
      'keep the text as it was as paper-2026, and name both — versions: [{date: 2026, text: /paper-2026/}, {date: …, changes: …}]; if it was not published yet, record it as it is: npm run addresses -- --only paper',
    ])
  })

  test.each([
    ['a link that leads elsewhere', OLD.replace('example.org/', 'example.org/plan')],
    ['emphasis', OLD.replace('One', '*One*')],
  ])('is told of for %s', async (_, text) => {
    paper('paper', OLD)
    await recordAll()
    paper('paper', text)
    expect(await changed()).toHaveLength(1)
  })

  test('is not told of for lines that are broken elsewhere, nor for other front matter', async () => {
    paper('paper', OLD)
    await recordAll()
    paper('paper', OLD.replace('Two, as', 'Two,\nas'), 'status: record\n')
    expect(await check()).toEqual([])
  })

  test('is not told of where its list of versions cannot be followed: that is told, and mended first', async () => {
    paper('paper', OLD)
    await recordAll()
    paper('paper', NEW, LIST)
    expect((await check(true)).some(({ rule }) => rule === 'versions')).toBe(true)
    expect(await changed()).toEqual([])
  })

  test('is kept by a version: nothing is told, now or once it is recorded anew', async () => {
    paper('paper', OLD)
    await recordAll()
    paper('paper', NEW, LIST)
    paper('paper-2026-01-01', OLD)
    expect(await changed()).toEqual([])
    await recordAll()
    expect(await check(true)).toEqual([])
  })

  test('is told of where the version keeps another text than that which was recorded', async () => {
    paper('paper', OLD)
    await recordAll()
    paper('paper', NEW, LIST)
    paper('paper-2026-01-01', OLD.replace('Two', 'Too'))
    expect(await changed()).toHaveLength(1)
  })

  test('is told of an earlier text, which stays as it was', async () => {
    paper('paper', NEW, LIST)
    paper('paper-2026-01-01', OLD)
    await recordAll()
    paper('paper-2026-01-01', OLD.replace('Two', 'Too'))
    expect(await changed()).toEqual([
      'This text of 2026-01-01 is not as it was when it was recorded',
    ])
  })

  test('is not known of where its text was not recorded, or in another form', async () => {
    paper('paper', OLD)
    await recordAll()
    const { record: known } = readRecord(content)
    const addresses = known?.addresses ?? []
    paper('paper', NEW)
    const kept: readonly ReadonlyMap<string, string>[] = [
      new Map(),
      new Map([['paper', '0-0000000000000000']]),
    ]
    for (const texts of kept) {
      write('addresses.json', toRecordText(addresses, texts))
      expect(await check(true)).toEqual([])
    }
    record(...addresses)
    write('addresses.json', JSON.stringify(addresses))
    expect(await check(true)).toEqual([])
  })
})

test('the texts are written in order of their names, whatever they are called', () => {
  const texts = new Map([
    ['b', '1-0b'],
    ['2006', '1-02'],
    ['a', '1-0a'],
  ])
  expect(toRecordText(['b/', 'a/'], texts)).toBe(
    '{\n  "addresses": [\n    "a/",\n    "b/"\n  ],\n  "texts": {\n    "2006": "1-02",\n    "a": "1-0a",\n    "b": "1-0b"\n  }\n}\n',
  )
  expect(toRecordText([], new Map())).toBe('{\n  "addresses": [],\n  "texts": {}\n}\n')
})
