import type { Press } from '../../../src/press/press.ts'

/** A press that nobody may use. */
export const openPress = (): Press => ({
  use: () => Promise.reject(new Error('the press was asked for')),
  warm: () => Promise.resolve(),
  close: () => Promise.resolve(),
})
