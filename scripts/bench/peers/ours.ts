import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { identifyPress } from '../../../src/press/identify-press.ts'
import type { Peer, Tool } from './peer.ts'

/** A program of this folder that makes the PDF of a publication at a path. */
const callOf =
  (program: string): Tool['call'] =>
  (paper, output) => ({
    program: process.execPath,
    given: [join(import.meta.dirname, program), paper, output],
  })

/** Chromium alone, as Puppeteer has it print a page. */
export const chromium: Peer = {
  name: 'Chromium alone',
  given: 'our HTML, through Puppeteer',
  install: async () => ({ version: await identifyPress(), call: callOf('print-raw.ts') }),
}

/** Faircopy: its print edition, proved. */
export const faircopy: Peer = {
  name: 'Faircopy, PDF/UA-1 and PDF/A-2a',
  given: 'the Markdown; the time has the proof in it',
  install: async () => {
    const { version } = JSON.parse(readFileSync('package.json', 'utf8'))
    return { version, call: callOf('print-ours.ts') }
  },
}
