import { chmodSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { PublicationError } from '../../src/message/publication-error.ts'
import { openVeraPdf } from '../../src/press/validators/verapdf/open-verapdf.ts'
import { writeBrowser } from './peers/browser.ts'
import { writeGiven } from './peers/given.ts'
import { libreOffice } from './peers/libreoffice.ts'
import { chromium, faircopy } from './peers/ours.ts'
import { pagedJs } from './peers/pagedjs.ts'
import { CONTENT } from './peers/paper.ts'
import type { Peer } from './peers/peer.ts'
import { percollate } from './peers/percollate.ts'
import { toTable } from './peers/table.ts'
import { begin, conclude, repeat, type Trial } from './peers/trial.ts'
import { typst } from './peers/typst.ts'
import { vivliostyle } from './peers/vivliostyle.ts'
import { weasyPrint } from './peers/weasyprint.ts'

const PEERS: readonly Peer[] = [
  faircopy,
  chromium,
  typst,
  weasyPrint('PDF/UA-1', 'pdf/ua-1'),
  weasyPrint('PDF/A-2a', 'pdf/a-2a'),
  vivliostyle,
  pagedJs,
  percollate,
  libreOffice,
]

/**
 * Faircopy and other programs that make PDFs, on the publications of `content`: each is fetched into a folder (which stays
 * where it is named), makes every publication once to be judged by veraPDF, and then so often for its time, all in turn.
 * Gives a table of Markdown; one that cannot be had or fails is a line that says why.
 * @throws PublicationError where veraPDF cannot be had: a table without its verdicts would pass for one with none
 */
export async function measurePeers(repetitions: number, kept?: string): Promise<string> {
  const found = await openVeraPdf(resolve('.faircopy/verapdf'))
  if ('notice' in found) throw new PublicationError([{ ...found.notice, severity: 'error' }])
  const folder = kept === undefined ? mkdtempSync(join(tmpdir(), 'faircopy-peers-')) : resolve(kept)
  try {
    const trials = await measureAll(repetitions, folder)
    return toTable(await inTurn(trials, (trial) => conclude(trial, found.veraPdf)))
  } finally {
    if (kept === undefined) rmSync(folder, { recursive: true, force: true })
  }
}

async function measureAll(repetitions: number, folder: string): Promise<readonly Trial[]> {
  const [given, tools, made] = [join(folder, 'given'), join(folder, 'tools'), join(folder, 'made')]
  for (const each of [given, tools, made]) mkdirSync(each, { recursive: true })
  chmodSync(folder, OPEN)
  const papers = await writeGiven(CONTENT, given, tools)
  const browser = await writeBrowser(join(folder, 'browser'))
  try {
    const place = { given, tools, browser: browser.path }
    let trials: readonly Trial[] = await inTurn(PEERS, (peer) => begin(peer, place, made, papers))
    for (let repetition = 0; repetition < repetitions; repetition++)
      trials = await inTurn(trials, repeat)
    return trials
  } finally {
    browser.remove()
  }
}

/** Chromium, which runs as nobody where root runs it, reads there. */
const OPEN = 0o755

async function inTurn<Item, Result>(
  items: readonly Item[],
  work: (item: Item) => Promise<Result>,
): Promise<readonly Result[]> {
  const results: Result[] = []
  for (const item of items) results.push(await work(item))
  return results
}
