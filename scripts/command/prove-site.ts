import { hasErrors } from '../../src/message/message.ts'
import { PublicationError } from '../../src/message/publication-error.ts'
import { toVisible } from '../../src/message/visible.ts'
import { openPress } from '../../src/press/open-press.ts'
import { readFonts } from '../../src/run/assets/fonts.ts'
import { gather } from '../../src/run/gather.ts'
import { makeLook } from '../../src/run/look.ts'
import type { BuildOptions } from '../../src/run/options.ts'
import { proveSite } from '../../src/run/proof-files/site/prove-site.ts'
import { toStandingFolder } from '../../src/run/proof-files/site/standing.ts'
import { announce, announceAll } from './output.ts'
import { showProgress } from './progress.ts'
import { printProofs } from './proof-output.ts'
import { EXIT } from './run.ts'

/** Compares a whole site with what a build of its content makes, and prints how the two differ; gives the exit status. */
export async function proveFolder(folder: string, options: BuildOptions): Promise<number> {
  const press = openPress({ notify: announce })
  const progress = showProgress()
  try {
    const gathered = await gather(options, { look: makeLook(press) })
    const faults = gathered.messages.filter((message) => hasErrors([message]))
    if (faults.length > 0) throw new PublicationError(faults)
    const standing = toStandingFolder(folder)
    const machines = { press, fonts: await readFonts() }
    const { proofs, messages } = await proveSite(standing, gathered, machines, progress.tell)
    progress.end()
    printProofs(proofs, gathered.catalogue)
    announceAll(messages)
    const faulty = messages.filter((message) => hasErrors([message])).length
    const wrong = proofs.filter((proof) => hasErrors(proof.messages)).length
    const count = `editions with errors: ${wrong}; altered, missing or added round them: ${faulty}`
    const line = `${folder}, the whole site: ${standing.paths.size} files; ${count}`
    process.stdout.write(`${toVisible(line)}\n`)
    const isFaulty = hasErrors([...messages, ...proofs.flatMap((proof) => proof.messages)])
    return isFaulty ? EXIT.errors : EXIT.done
  } finally {
    progress.end()
    await press.close()
  }
}
