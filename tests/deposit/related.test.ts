import { expect, test } from 'vitest'
import { toDublinCore } from '../../src/deposit/metadata/dublin-core.ts'
import { toMarc } from '../../src/deposit/metadata/marc/record.ts'
import { toCoverNote } from '../../src/deposit/payload/cover-note.ts'
import { placesOf } from '../../src/deposit/payload/places.ts'
import type { BagFile, Subject } from '../../src/deposit/subject.ts'
import { dublinCoreFaults } from './metadata/dublin-core-rules.ts'
import { marcFaults } from './metadata/marc-rules.ts'
import { allOf, parse } from './metadata/parse.ts'
import { toSubject } from './subject.ts'

const HOME = 'https://example.gov.uk/papers/'
const { publication } = toSubject({ status: 'superseded', 'status-date': '2008-05-01' })
const named = (name: string, title: string, language = 'en-GB') => ({
  ...publication,
  name,
  frontMatter: { ...publication.frontMatter, title, language },
})

const subject: Subject = {
  ...toSubject(),
  publication,
  relations: {
    successor: { kind: 'here', publication: named('bridges', 'The bridges & all') },
    replaced: [named('fords', 'The fords')],
    translations: [named('fferiau', 'Y fferïau', 'cy')],
  },
}
const elsewhere: Subject = {
  ...subject,
  relations: {
    successor: { kind: 'elsewhere', address: 'https://example.org/a?b&c' },
    replaced: [],
    translations: [],
  },
}

const textOf = ({ bytes }: BagFile): string => new TextDecoder().decode(bytes)
const noteOf = (one: Subject): string =>
  textOf(toCoverNote(one, [], placesOf(one))).replace(/\s+/g, ' ')

test('the cover note says what to use instead, what it replaces, and in which other words it is to be had', () => {
  expect(noteOf(subject)).toContain(
    `Status: Superseded on 1 May 2008 Use instead: The bridges & all, ${HOME}bridges/ Replaces: The fords, ${HOME}fords/ Translation: Y fferïau, ${HOME}fferiau/`,
  )
  expect(noteOf(elsewhere)).toContain('Use instead: https://example.org/a?b&c ')
})

test('Dublin Core has each by its address', () => {
  const termsOf = (one: Subject): readonly string[] =>
    allOf(parse(toDublinCore(one)))
      .map(({ localName, textContent }) => `${localName} ${textContent}`)
      .filter((term) => /^(?:isReplacedBy|replaces|relation|hasVersion|isVersionOf) /.test(term))
  expect(termsOf(subject)).toEqual([
    `isReplacedBy ${HOME}bridges/`,
    `replaces ${HOME}fords/`,
    `relation ${HOME}fferiau/`,
  ])
  expect(termsOf(elsewhere)).toEqual(['isReplacedBy https://example.org/a?b&c'])
})

test('MARC has each in the field that is made for it', () => {
  const fieldsOf = (one: Subject): readonly string[] =>
    allOf(parse(toMarc(one)))
      .filter((field) => /^7[78]/.test(field.getAttribute('tag') ?? ''))
      .map((field) =>
        [
          ...['tag', 'ind1', 'ind2'].map((name) => field.getAttribute(name)),
          ...allOf(field)
            .slice(1)
            .map((sub) => `$${sub.getAttribute('code')} ${sub.textContent}`),
        ].join('|'),
      )
  expect(fieldsOf(subject)).toEqual([
    `775|0| |$t Y fferïau|$e wel|$o ${HOME}fferiau/`,
    `780|0|2|$t The fords|$o ${HOME}fords/`,
    `785|0|2|$t The bridges & all|$o ${HOME}bridges/`,
  ])
  expect(fieldsOf(elsewhere)).toEqual(['785|0|2|$o https://example.org/a?b&c'])
})

test('the records keep to their standards', () => {
  for (const one of [subject, elsewhere]) {
    expect(marcFaults(parse(toMarc(one)))).toEqual([])
    expect(dublinCoreFaults(parse(toDublinCore(one)))).toEqual([])
  }
})
