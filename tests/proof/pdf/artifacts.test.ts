import { expect, test } from 'vitest'
import { kindsIn } from '../../../src/proof/pdf/artifacts.ts'

/** Contents of pages, and what the artifacts say that begin in them. */
const CONTENTS = [
  ['/Artifact <</Type /Pagination /Subtype /Footer>> BDC', ['Footer']],
  ['/Artifact<</Subtype/Header/Attached[/Top]/Type/Pagination>>BDC EMC', ['Header']],
  ['/Artifact <</Type /Layout>> BDC EMC /Artifact BMC EMC', ['Layout', '']],
  ['/Artifact <</Type /Page /MCID 3 /Note <0041>>> BDC', ['Page']],
  ['/Artifact /Named BDC EMC /Artifact <</Type /Pagination>> BDC', ['', 'Pagination']],
  ['/P <</MCID 0>> BDC (/Artifact BMC (\\) /Artifact BMC)) Tj EMC', []],
  ['% /Artifact BMC\n/Artifact <</Type /Layout>> BDC', ['Layout']],
  ['/Artifacts BMC /Artifact <</Type /Layout>> DP', []],
] as const

test.each(CONTENTS)('%s begins as %j', (content, kinds) => {
  expect(kindsIn(content)).toEqual(kinds)
})
