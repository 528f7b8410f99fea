import { join } from 'node:path'
import { hasErrors } from '../src/message/message.ts'
import { PublicationError } from '../src/message/publication-error.ts'
import { addressesOf } from '../src/publication/addresses.ts'
import { ADDRESSES } from '../src/publication/left-out.ts'
import { readPublications } from '../src/publication/read.ts'
import { hashOfText } from '../src/publication/text-hash.ts'
import { attachVersions } from '../src/publication/versions/attach.ts'
import { isChanged, recordedAnew } from '../src/run/addresses/changed.ts'
import { publishedOf } from '../src/run/addresses/check-addresses.ts'
import { MOST } from '../src/run/addresses/faults.ts'
import { lostOf } from '../src/run/addresses/lost.ts'
import { NOTHING_RECORDED, readRecord, toRecordText } from '../src/run/addresses/record.ts'
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
  const { publications, messages, unread } = await readPublications(content, process.cwd())
  if (unread.length > 0) throw new PublicationError(messages.filter((one) => hasErrors([one])))
  const { record, mendable, messages: faults } = readRecord(content)
  if (faults.length > 0 && !mendable) throw new PublicationError(faults)
  const known = record ?? mendable ?? NOTHING_RECORDED
  const before = new Set(known.addresses)
  const published = attachVersions(publishedOf(publications))
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
  const drafts = publications.filter(({ frontMatter }) => frontMatter.status === 'draft')
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
