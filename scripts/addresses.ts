import { join } from 'node:path'
import { hasErrors, type Message } from '../src/message/message.ts'
import { toVisible } from '../src/message/visible.ts'
import { publishedOf } from '../src/publication/drafts.ts'
import { ADDRESSES } from '../src/publication/left-out.ts'
import { changedText } from '../src/run/addresses/changed.ts'
import { MOST } from '../src/run/addresses/faults.ts'
import { lostOf } from '../src/run/addresses/lost.ts'
import {
  type AddressRecord,
  NOTHING_RECORDED,
  readRecord,
  toRecordText,
} from '../src/run/addresses/record.ts'
import { toRecording } from '../src/run/addresses/recording.ts'
import { choose, type Gathered, gather } from '../src/run/gather.ts'
import { writeWhole } from '../src/store/write-whole.ts'
import { toOnly } from './command/only.ts'
import type { Command, Given } from './command/options.ts'
import { announceAll, count } from './command/output.ts'
import { EXIT, run } from './command/run.ts'

const command: Command = {
  name: 'addresses',
  summary: `Records every address of every publication, and a hash of each text, in ${ADDRESSES} of the content folder. Nothing is recorded while there is an error, and no address is ever taken out. A text that was changed without a version is told, and stays recorded as it was until it is named.`,
  options: {
    content: { value: 'DIR', help: 'the publications', default: 'content' },
    data: { value: 'DIR', help: "the site's own data", default: '_data' },
    only: { value: 'NAME,…', help: 'these publications alone, with a text that was changed' },
  },
}

await run(command, work)

async function work({ values }: Given): Promise<number> {
  const { content = '', data = '' } = values
  const only = toOnly(values.only)
  const options = { content, data, out: '', only: [], cache: false, drafts: false }
  const gathered = await gather(options)
  const file = join(content, ADDRESSES)
  const { record, mendable, messages } = readRecord(content)
  const known = record ?? mendable ?? NOTHING_RECORDED
  const faults = mendable ? [] : messages
  const errors = errorsOf(gathered, known, faults)
  if (errors.length > 0) {
    announceAll(errors)
    process.stderr.write(`${count(errors.length, 'error')}; nothing was recorded\n`)
    return EXIT.errors
  }
  const drafts = gathered.drafts.map(({ name }) => name)
  const chosen = choose(publishedOf(gathered.catalogue.publications), only, { ...gathered, drafts })
  const { addresses, texts, anew, changed } = toRecording(known, chosen, new Set(only))
  const text = toRecordText(addresses, texts)
  if (text !== record?.source.text) writeWhole(file, text)
  const added = addresses.length - known.addresses.length
  process.stdout.write(
    `${toVisible(file)}: ${added} ${added === 1 ? 'address' : 'addresses'} added, ${addresses.length} in all; ${anew.length} ${anew.length === 1 ? 'text' : 'texts'} recorded as now, ${texts.size} in all\n`,
  )
  announceAll(changed.slice(0, MOST).map(changedText))
  return EXIT.done
}

/** What is lost is told where all else is right. */
function errorsOf(
  { catalogue, drafts, messages }: Gathered,
  known: AddressRecord,
  faults: readonly Message[],
): readonly Message[] {
  const errors = [...messages, ...faults].filter((one) => hasErrors([one]))
  if (errors.length > 0) return errors
  return lostOf(known, publishedOf(catalogue.publications), drafts).take(MOST).toArray()
}
