import { expect, test } from 'vitest'
import { isRedirect } from '../../../src/run/check-pages/redirect.ts'

test.each([
  '<meta http-equiv="refresh" content="0; url=/next-steps/">',
  '<meta http-equiv="refresh" content="0;URL=/next-steps/">',
  "<META content='0; url=/next-steps/' HTTP-EQUIV='Refresh'>",
  '<meta\n  http-equiv=refresh\n  content="0, url=/next-steps/">',
])('%s leads on', (meta) => {
  expect(isRedirect(`<!doctype html><title>x</title>${meta}`)).toBe(true)
})

test.each([
  '<meta http-equiv="refresh" content="60; url=/next-steps/">',
  '<meta http-equiv="refresh" content="0">',
  '<meta name="refresh" content="0; url=/next-steps/">',
  '<p>meta http-equiv="refresh" content="0; url=/next-steps/"</p>',
  '<meta http-equiv="content-type" content="text/html"><p content="0; url=/"></p>',
])('%s does not', (html) => {
  expect(isRedirect(html)).toBe(false)
})
