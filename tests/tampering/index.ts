import type { EditionFile } from '../../src/editions/edition.ts'
import type { Kind } from './kinds.ts'
import { tamperMarkdown } from './markdown.ts'
import { tamperPdf } from './pdf.ts'
import { tamperText } from './text.ts'
import { tamperWeb } from './web.ts'

type Bytes = Uint8Array | undefined
type TamperBytes = (bytes: Uint8Array, kind: Kind, seed: number) => Bytes | Promise<Bytes>

const BY_EDITION: Readonly<Record<string, TamperBytes>> = {
  web: tamperWeb,
  text: tamperText,
  'paged-text': tamperText,
  print: tamperPdf,
  'large-print': tamperPdf,
  'press-copy': tamperPdf,
  markdown: tamperMarkdown,
}

/** Alters one of the finished files of an edition; undefined where the kind has nothing to alter in it. */
export async function tamper(
  edition: string,
  files: readonly EditionFile[],
  kind: Kind,
  seed: number,
): Promise<readonly EditionFile[] | undefined> {
  const texts = files.filter(({ path }) => /(?<!\.booklet)\.(html|txt|pdf|md)$/.test(path))
  const chosen = texts[seed % texts.length]
  const bytes = chosen && (await BY_EDITION[edition]?.(chosen.bytes, kind, seed))
  if (!chosen || !bytes) return undefined
  return files.map((file) => (file === chosen ? { ...file, bytes } : file))
}
