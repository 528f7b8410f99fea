import { expect, test } from 'vitest'
import type { Publication } from '../../src/publication/tree.ts'
import { renderAllSaid } from '../../src/site/components/banner.ts'
import { useInstead } from '../../src/typesetting/status.ts'
import { toSubject } from '../deposit/subject.ts'

const instead = (keys: object): string => {
  const publication: Publication = toSubject(keys).publication
  const said = useInstead({ kind: 'here', publication }, 'en-GB')
  return renderAllSaid(said, 'en-GB', (path) => path).replaceAll('\u00a0', ' ')
}

test.each([
  ['Who pays?', 'Who pays?</a>'],
  ['It is time!', 'It is time!</a>'],
  ['“Who pays?”', '“Who pays?”</a>'],
  ['Who pays', 'Who pays</a>.'],
  ['Who pays (and why?)', 'Who pays (and why?)</a>.'],
])('after the title %j stands one mark of the end', (title, end) => {
  expect(instead({ title })).toBe(`Use instead: <a href="ferries/">${end}`)
})

test('a part is named before its publication', () => {
  const { publication } = toSubject({ title: 'Ferries' })
  const [part] = publication.parts
  if (!part) throw new Error('there is no part')
  const said = (name: string, title: string): string =>
    renderAllSaid(
      useInstead({ kind: 'here', publication, part: { ...part, name, title } }, 'en-GB'),
      'en-GB',
      (path) => path,
    )
  expect(said('tolls', 'The tolls')).toBe(
    'Use instead: <a href="ferries/tolls/">The tolls – Ferries</a>.',
  )
  expect(said('tolls', 'Ferries')).toBe('Use instead: <a href="ferries/tolls/">Ferries</a>.')
  expect(said('', 'Foreword')).toBe('Use instead: <a href="ferries/">Ferries</a>.')
})

test('what is past itself says so in brackets, and the sentence then ends', () => {
  const past = { title: 'Who pays?', status: 'withdrawn', 'status-date': '2009' }
  expect(instead(past)).toBe('Use instead: <a href="ferries/">Who pays?</a> (Withdrawn in 2009).')
})
