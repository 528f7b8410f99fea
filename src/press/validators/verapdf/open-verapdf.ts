import { relative } from 'node:path'
import type { Message } from '../../../message/message.ts'
import { findJava } from '../java.ts'
import { ARTIFACT, FILE, VERSION } from './artifact.ts'
import { type Flavour, runVeraPdf, type VeraRun } from './checker.ts'
import { findJar } from './jar.ts'

/** veraPDF, the judge of PDF/UA and PDF/A that others have made. */
export interface VeraPdf {
  readonly title: string
  /** Judges files, by their absolute paths, in one start; each against what it claims, or all against one standard. */
  judge(files: readonly string[], flavour?: Flavour): Promise<VeraRun>
}

/** veraPDF with the Java of the system; or what is to be said where one of the two cannot be had. */
export type Found = { readonly veraPdf: VeraPdf } | { readonly notice: Message }

/** Finds veraPDF in a folder, where it is kept once it was fetched. */
export async function openVeraPdf(folder: string): Promise<Found> {
  const java = await findJava()
  if (!java) return { notice: toNotice('it needs Java, and there is none', INSTALL_JAVA) }
  const jar = await findJar(folder)
  if ('fault' in jar) return { notice: toNotice(jar.fault, toInstall(folder)) }
  return {
    veraPdf: {
      title: `veraPDF ${VERSION}`,
      judge: (files, flavour) => runVeraPdf(java, jar.path, files, flavour),
    },
  }
}

const INSTALL_JAVA =
  'install one, as `sudo apt-get install default-jre-headless` does, or let JAVA_HOME name it'

const toInstall = (folder: string): string =>
  `install Maven, as \`sudo apt-get install maven\` does, and see that it is online; or put ${FILE} of Maven Central (${ARTIFACT}) into ${relative(process.cwd(), folder)}`

/** Where nobody watches, a file that was not judged must not pass for one that was. */
const toNotice = (fault: string, hint: string): Message => ({
  rule: 'verapdf-missing',
  severity: process.env.CI === 'true' ? 'error' : 'warning',
  reason: `NO FILE WAS JUDGED: veraPDF cannot be had, for ${fault}`,
  hint,
})
