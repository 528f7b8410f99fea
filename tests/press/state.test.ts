import { afterAll, expect, test } from 'vitest'
import { openPress } from '../../src/press/open-press.ts'
import { scripted, trial } from './trial.ts'

const press = openPress({ pages: 1 })
afterAll(() => press.close())

const html = '<p id="p">off</p><script>p.textContent = "on"</script>'

test.each([
  ['off', trial],
  ['on', scripted],
  ['off', trial],
])('JavaScript is %s as the job says, in one and the same page', async (expected, job) => {
  const text = await press.use(job, async (page) => {
    await page.setContent(html)
    return page.evaluate(() => document.querySelector('p')?.textContent)
  })
  expect(text).toBe(expected)
})

test('a job finds nothing of the one before it', async () => {
  await press.use(scripted, async (page) => {
    await page.setContent('<title>left</title><script>window.left = 1</script>')
    await page.emulateMediaType('print')
    await page.setViewport({ width: 320, height: 480 })
  })
  const found = await press.use(scripted, (page) =>
    page.evaluate(() => [
      document.title,
      'left' in window,
      matchMedia('print').matches,
      innerWidth,
    ]),
  )
  expect(found).toEqual(['', false, false, 800])
})

test('the page of a heavy job is closed, any other is used again', async () => {
  const pages = []
  for (const isHeavy of [false, true, false])
    pages.push(await press.use({ ...trial, isHeavy }, async (page) => page))
  const [first, second, third] = pages
  expect(second).toBe(first)
  expect(third).not.toBe(second)
  expect(pages.map((page) => page.isClosed())).toEqual([true, true, false])
})

test('a dialog does not hold a page up', async () => {
  const answer = await press.use(scripted, async (page) => {
    await page.setContent('<script>alert(1); window.answer = confirm("?")</script>')
    return page.evaluate(() => Reflect.get(window, 'answer'))
  })
  expect(answer).toBe(false)
})

test('as many jobs run at once as there are pages, the others in order', async () => {
  const order: number[] = []
  await Promise.all([1, 2, 3].map((number) => press.use(trial, async () => order.push(number))))
  expect(order).toEqual([1, 2, 3])
})

test('the work’s own error is handed on, and the work not tried again', async () => {
  let tries = 0
  const work = press.use(trial, async () => {
    tries += 1
    throw new RangeError('mine')
  })
  await expect(work).rejects.toThrow(RangeError)
  expect(tries).toBe(1)
})

test('a wrong request is the work’s own error too', async () => {
  const work = press.use(trial, (page) => page.pdf({ pageRanges: '99' }))
  await expect(work).rejects.toThrow('Page range')
})
