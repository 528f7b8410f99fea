import type { Layout } from '../layouts/layout.ts'

/**
 * How wide the letters of titles are against the semibold that is measured: the light face is narrower and set closer (by
 * words of official titles, in Chromium).
 */
export const displayWidth = ({ display }: Layout): number => (display === 'light' ? 0.94 : 1)
