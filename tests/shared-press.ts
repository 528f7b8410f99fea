import { openPress } from '../src/press/open-press.ts'

/** One Chromium for all tests of a worker, warm from the second file on; it ends with the worker. */
export const press = openPress()
