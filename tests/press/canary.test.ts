import { afterAll, expect, test } from 'vitest'
import { openPress } from '../../src/press/open-press.ts'
import { trial } from './trial.ts'

const press = openPress()
afterAll(() => press.close())

const html =
  '<!doctype html><html lang="en-GB"><title>Next steps</title><h1>Next steps</h1><p>7.1 Words.</p>'

const print = (options: { readonly tagged: boolean; readonly outline: boolean }): Promise<string> =>
  press.use(trial, async (page) => {
    await page.setContent(html)
    return Buffer.from(await page.pdf(options)).toString('latin1')
  })

const marks = ['/StructTreeRoot', '/MarkInfo', '/Outlines', '/Lang (en-GB)']

test('the press prints tagged PDF with an outline', async () => {
  const pdf = await print({ tagged: true, outline: true })
  expect(marks.filter((mark) => !pdf.includes(mark))).toEqual([])
})

test('and this test would notice if it did not', async () => {
  const pdf = await print({ tagged: false, outline: false })
  expect(marks.filter((mark) => pdf.includes(mark))).toEqual([])
})

test('the same page gives the same bytes but for the dates, from another Chromium too', async () => {
  const first = await print({ tagged: true, outline: true })
  const again = openPress()
  const second = await again.use(trial, async (page) => {
    await page.setContent(html)
    return Buffer.from(await page.pdf({ tagged: true, outline: true })).toString('latin1')
  })
  await again.close()
  expect(withoutDates(second)).toBe(withoutDates(first))
})

const withoutDates = (pdf: string): string =>
  pdf.replace(/\/(CreationDate|ModDate) \(D:[^)]*\)/g, '')
