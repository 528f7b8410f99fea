import { afterEach, expect, test, vi } from 'vitest'
import { openValidators } from '../../../src/press/validators/open-validators.ts'

afterEach(() => vi.unstubAllEnvs())

test.each([
  ['a notice', '', 'warning'],
  ['an error where nobody watches', 'true', 'error'],
])('without Java the Nu Html Checker is left out, with %s', async (_what, ci, severity) => {
  vi.stubEnv('PATH', '')
  vi.stubEnv('JAVA_HOME', '/nowhere')
  vi.stubEnv('CI', ci)
  const { validators, messages } = await openValidators()
  expect(validators.map(({ title }) => title)).toEqual([
    'pa11y-ci with axe',
    'pa11y-ci with HTML CodeSniffer',
    'html-validate',
  ])
  expect(messages.filter(({ rule }) => rule === 'java-missing')).toMatchObject([{ severity }])
})
