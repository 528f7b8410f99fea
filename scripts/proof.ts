import { pageEdition } from '../src/editions/index.ts'
import { hasErrors } from '../src/message/message.ts'
import { PublicationError } from '../src/message/publication-error.ts'
import { openPress } from '../src/press/open-press.ts'
import type { Publication } from '../src/publication/tree.ts'
import { readFonts } from '../src/run/assets/fonts.ts'
import { toHouseAssets } from '../src/run/assets/house-assets.ts'
import { gather } from '../src/run/gather.ts'
import type { EditionOutcome } from '../src/run/outcome.ts'
import { proveFiles } from '../src/run/proof-files/proof-files.ts'
import type { Purpose } from '../src/store/exchange.ts'
import { type Command, UsageError } from './command/options.ts'
import { announce, announceAll } from './command/output.ts'
import { proveWordFile } from './command/prove-import.ts'
import { EXIT, run } from './command/run.ts'

const command: Command = {
  name: 'proof',
  summary:
    'Reads finished files, ours or tampered with, as dist/NAME/NAME.pdf or dist/NAME/index.html, and compares each with its source word for word.',
  operands: 'FILE…',
  options: {
    import: {
      value: 'FILE.docx',
      help: 'a Word file, in place of FILE: whether every word of it is in its publication',
    },
    publication: { value: 'NAME', help: 'the publication, where the file has another name' },
    content: { value: 'DIR', help: 'the publications', default: 'content' },
    data: { value: 'DIR', help: "the site's own data", default: '_data' },
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
  const options = { content, data, out: '', only: [], cache: false, drafts: true, purpose }
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
  for (const { messages, outcome, publication } of proofs) {
    announceAll(messages)
    const { words, missing, moved, added } = outcome
    const pages = pagesOf(
      outcome,
      catalogue.publications.find(({ name }) => name === publication),
    )
    process.stdout.write(
      `${publication}, ${outcome.name}${pages}: ${words} words; ${missing} missing, ${moved} moved, ${added} added\n`,
    )
  }
  return proofs.some(({ messages }) => hasErrors(messages)) ? EXIT.errors : EXIT.done
})

function notSound(): PublicationError {
  const reason = 'Nothing was proved, for the source itself has faults.'
  return new PublicationError([{ rule: 'proof', severity: 'error', reason, hint: 'mend it first' }])
}

/** `, 1 of 3 pages` of an edition of pages of which not every one was named. */
function pagesOf({ name, files }: EditionOutcome, publication: Publication | undefined): string {
  const all = publication?.parts.length ?? 0
  return name === pageEdition.name && files.length < all ? `, ${files.length} of ${all} pages` : ''
}
