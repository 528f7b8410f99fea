import { join } from 'node:path'
import { PublicationError } from '../src/message/publication-error.ts'
import { addressesOf } from '../src/publication/addresses.ts'
import { ADDRESSES } from '../src/publication/left-out.ts'
import { hashOfText } from '../src/publication/text-hash.ts'
import { isChanged, recordedAnew } from '../src/run/addresses/changed.ts'
import { MOST } from '../src/run/addresses/faults.ts'
import { lostOf } from '../src/run/addresses/lost.ts'
import { NOTHING_RECORDED, readRecord, toRecordText } from '../src/run/addresses/record.ts'
import { readPublished } from '../src/run/read-published.ts'
import { writeWhole } from '../src/store/write-whole.ts'
import type { Command, Given } from './command/options.ts'
import { announceAll } from './command/output.ts'
import { EXIT, run } from './command/run.ts'

const command: Command = {
  name: 'addresses',
  summary: `Records every address of every publication, and a hash of each text, in ${ADDRESSES} of the content folder; no address is ever taken out, and one that is lost is told, as is a text that was changed without a version.`,
  options: { content: { value: 'DIR', help: 'the publications', default: 'content' } },
}

await run(command, work)

async function work({ values: { content = '' } }: Given): Promise<number> {
  const { published, drafts } = await readPublished(content)
  const { record, mendable, messages: faults } = readRecord(content)
  if (faults.length > 0 && !mendable) throw new PublicationError(faults)
  const known = record ?? mendable ?? NOTHING_RECORDED
  const before = new Set(known.addresses)
  const all = [...before, ...published.flatMap(addressesOf)]
  const texts = new Map(published.map((one) => [one.name, hashOfText(one)]))
  const text = toRecordText(all, texts)
  const file = join(content, ADDRESSES)
  if (text !== record?.source.text) writeWhole(file, text)
  const count = new Set(all).size
  const added = count - before.size
  const anew = [...texts].filter(([name, hash]) => known.texts.get(name) !== hash).length
  process.stdout.write(
    `${file}: ${added} ${added === 1 ? 'address' : 'addresses'} added, ${count} in all; ${anew} ${anew === 1 ? 'text' : 'texts'} recorded as now, ${texts.size} in all\n`,
  )
  const source = { path: file, text }
  announceAll(
    published
      .filter((one) => isChanged(one, known))
      .slice(0, MOST)
      .map(recordedAnew),
  )
  const lost = lostOf({ addresses: [...new Set(all)].sort(), texts, source }, published, drafts)
    .take(MOST)
    .toArray()
  announceAll(lost)
  return lost.length > 0 ? EXIT.errors : EXIT.done
}
