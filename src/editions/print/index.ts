import { expectPrint, type PrintForm } from '../../proof/expectations/print/print.ts'
import { readPdf } from '../../proof/pdf/read.ts'
import type { FileEdition } from '../edition.ts'
import { checkPrint } from './check/check.ts'
import { BOOKLET } from './layouts/booklet.ts'
import { clear } from './layouts/clear.ts'
import type { Layout } from './layouts/layout.ts'
import { press } from './layouts/press.ts'
import { renderPrint } from './render.ts'

/**
 * An edition on paper: a tagged PDF, for paper and for the screen, of pages as the layout says; with a booklet where that
 * has a sheet.
 */
export const makePrint = (layout: Layout): FileEdition => ({
  kind: 'file',
  name: layout.edition,
  mediaType: 'application/pdf',
  ending: layout.ending,
  ...(layout.sheet && { further: [BOOKLET] }),
  hasPages: true,
  group: 'toPrint',
  expect: (publication, facts) => expectPrint(publication, facts, formOf(layout)),
  render: renderPrint(layout),
  read: readPdf,
  check: checkPrint(layout),
})

const formOf = ({ tables, sheet }: Layout): PrintForm => ({
  listsTables: tables.set === 'lists',
  leavesBlanks: sheet !== undefined,
})

/** The print edition: A4 in clear print. */
export const print = makePrint(clear)

/** The press copy: the same pages for a printing house, and as a booklet. */
export const pressCopy = makePrint(press)
