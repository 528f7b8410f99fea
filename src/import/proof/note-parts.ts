import { posix } from 'node:path'
import { scan } from './scan.ts'

/** The bytes of a Word file's parts by their paths, and the path of its main document. */
export interface RawParts {
  readonly parts: ReadonlyMap<string, Uint8Array>
  readonly main: string
}

/** The last step of the type of a relation to a part that holds notes. */
const NOTES = /\/(?:footnotes|endnotes)$/

/** The parts that hold the notes of the main document, as its relations name them (ISO/IEC 29500-1, 11.3). */
export function notePartsOf({ parts, main }: RawParts): readonly Uint8Array[] {
  const folder = posix.dirname(main)
  const relations = parts.get(posix.join(folder, '_rels', `${posix.basename(main)}.rels`))
  if (!relations) return []
  const targets = new Map<string, string>()
  scan(relations, {
    open({ name, attribute }) {
      const type = attribute('Type') ?? ''
      const isOutside = attribute('TargetMode') === 'External'
      if (name === 'rel:Relationship' && !isOutside && NOTES.test(type) && !targets.has(type))
        targets.set(type, attribute('Target') ?? '')
    },
    text() {},
    close() {},
  })
  return [...targets.values()].flatMap((target) => parts.get(resolve(folder, target)) ?? [])
}

/** The path of a part that is named from a folder, or from the root of the file. */
const resolve = (folder: string, target: string): string =>
  target.startsWith('/') ? posix.normalize(target.slice(1)) : posix.join(folder, target)
