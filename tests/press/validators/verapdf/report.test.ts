import { expect, test } from 'vitest'
import { parseReport } from '../../../../src/press/validators/verapdf/report.ts'

const rule = {
  specification: 'ISO 14289-1:2014',
  clause: '7.1',
  testNumber: 3,
  failedChecks: 2,
  description: 'Content shall be marked as Artifact or tagged as real content',
  checks: [
    { context: 'root/document[0]/pages[1](7 0 obj PDPage)', errorMessage: 'Content is neither' },
    { context: 'root/document[0]/pages[2](8 0 obj PDPage)', errorMessage: null },
  ],
}

const toReport = (jobs: readonly object[]): string => JSON.stringify({ report: { jobs } })

test('each rule that fails is read with its standard, its clause and its first place', () => {
  const passed = {
    profileName: 'PDF/UA-2 + Tagged PDF validation profile',
    details: { ruleSummaries: [] },
  }
  const failed = { profileName: 'PDF/UA-1 validation profile', details: { ruleSummaries: [rule] } }
  const job = { itemDetails: { name: '/a.pdf' }, validationResult: [passed, failed] }
  expect(parseReport(toReport([job]))).toEqual([
    {
      path: '/a.pdf',
      standards: ['PDF/UA-2', 'PDF/UA-1'],
      failures: [
        {
          standard: 'PDF/UA-1',
          specification: 'ISO 14289-1:2014',
          clause: '7.1',
          test: 3,
          asked: 'Content shall be marked as Artifact or tagged as real content',
          places: 2,
          found: 'Content is neither',
          context: 'root/document[0]/pages[1](7 0 obj PDPage)',
        },
      ],
    },
  ])
})

test('a file that could not be opened has that for its fault', () => {
  const job = {
    itemDetails: { name: '/b.pdf' },
    taskException: { exceptionMessage: 'End of file is reached' },
  }
  const [judgement] = parseReport(toReport([job]))
  expect(judgement).toMatchObject({ standards: [], fault: 'End of file is reached' })
})

test('what is no report is refused', () => {
  expect(() => parseReport('Error: out of memory')).toThrow(SyntaxError)
})
