import { hasErrors } from '../src/message/message.ts'
import { PublicationError } from '../src/message/publication-error.ts'
import { openPress } from '../src/press/open-press.ts'
import { readFonts } from '../src/run/assets/fonts.ts'
import { toHouseAssets } from '../src/run/assets/house-assets.ts'
import { gather } from '../src/run/gather.ts'
import { proveFiles } from '../src/run/proof-files/proof-files.ts'
import { isSite } from '../src/run/proof-files/site/standing.ts'
import type { Purpose } from '../src/store/exchange.ts'
import { toOnly } from './command/only.ts'
import { type Command, UsageError } from './command/options.ts'
import { announce, announceAll } from './command/output.ts'
import { printProofs } from './command/proof-output.ts'
import { proveWordFile } from './command/prove-import.ts'
import { proveFolder } from './command/prove-site.ts'
import { EXIT, run } from './command/run.ts'

const command: Command = {
  name: 'proof',
  summary:
    'Reads finished files, ours or tampered with, as dist/NAME/NAME.pdf or dist/NAME/index.html, and compares each with its source word for word; of a whole site, as dist, every file.',
  operands: 'FILE… or DIR',
  options: {
    import: {
      value: 'FILE.docx',
      help: 'a Word file, in place of FILE: whether every word of it is in its publication',
    },
    publication: { value: 'NAME', help: 'the publication, where the file has another name' },
    content: { value: 'DIR', help: 'the publications', default: 'content' },
    data: { value: 'DIR', help: "the site's own data", default: '_data' },
    only: {
      value: 'NAME,…',
      help: 'the publications of a whole site that was built of these alone',
    },
    drafts: { help: 'the files are of a site with drafts, made to be sent round' },
  },
}

await run(command, async (given) => {
  const { values, flags, operands } = given
  if (values.import !== undefined) {
    if (operands.length > 0) throw new UsageError('--import takes one Word file, and no other')
    return proveWordFile(given, values.import)
  }
  if (operands.length === 0)
    throw new UsageError(
      'proof wants a FILE: npm run proof -- dist/NAME/NAME.pdf (npm run proof -- --help tells more)',
    )
  const word = operands.find((operand) => /\.docx$/i.test(operand))
  if (word !== undefined)
    throw new UsageError(`${word} is a Word file: npm run proof -- --import ${word}`)
  const { content = '', data = '', publication: name } = values
  const purpose: Purpose = flags.has('drafts') ? 'drafts' : 'published'
  const only = toOnly(values.only)
  const common = { content, data, out: '', cache: false, purpose }
  const site = operands.find(isSite)
  if (site !== undefined && operands.length > 1)
    throw new UsageError(
      `${site} is a whole site, and is proved by itself: npm run proof -- ${site}`,
    )
  if (site !== undefined && name !== undefined)
    throw new UsageError(
      '--publication goes with a file; of a whole site, --only tells which were built',
    )
  if (site !== undefined)
    return proveFolder(site, { ...common, only, drafts: purpose === 'drafts' })
  if (only.length > 0) throw new UsageError('--only goes with the folder of a whole site')
  const options = { ...common, only: [], drafts: true }
  const { catalogue, house, messages, data: read } = await gather(options)
  const faults = messages.filter(({ severity }) => severity === 'error')
  const press = openPress({ notify: announce })
  const fonts = await readFonts()
  const houseAssets = toHouseAssets(read)
  const against = { catalogue, house, press, fonts, houseAssets, ...(name && { name }) }
  const proofs = await proveFiles(operands, against)
    .catch((error) => {
      // A publication that is not known may be one that cannot be read.
      announceAll(faults)
      throw error
    })
    .finally(() => press.close())
  const proved = new Set(proofs.map(({ publication }) => publication))
  const own = faults.filter(({ publication }) => publication && proved.has(publication))
  announceAll(own)
  if (own.length > 0) throw notSound()
  printProofs(proofs, catalogue)
  return proofs.some(({ messages }) => hasErrors(messages)) ? EXIT.errors : EXIT.done
})

function notSound(): PublicationError {
  const reason = 'Nothing was proved, for the source itself has faults.'
  return new PublicationError([{ rule: 'proof', severity: 'error', reason, hint: 'mend it first' }])
}
