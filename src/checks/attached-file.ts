import type { AttachedFile, Publication } from '../publication/tree.ts'
import { type CheckBytes, type FileFault, typeOf } from './file-types.ts'
import type { Finding } from './rule.ts'

/** What a publication needs a file for: its noun in messages, the types it may have, and what else would do. */
export interface Need {
  readonly noun: 'file' | 'picture'
  readonly types: Readonly<Record<string, CheckBytes>>
  readonly otherwise?: string
}

/** What is wrong with a file beside the text: it is of a type that is published, there, and what its name says. */
export function faultOfAttached(
  file: string,
  { files }: Publication,
  { noun, types, otherwise = '' }: Need,
): Finding | undefined {
  const check = typeOf(file, types)
  if (!check)
    return {
      reason: `${file || `The ${noun}`} is of no type that is published`,
      hint: `use one of .${Object.keys(types).join(', .')}${otherwise}`,
    }
  const attached = files.find(({ path }) => path === file)
  if (!attached)
    return {
      reason: `The ${noun} ${file} is not in the publication's folder`,
      hint: 'put the file there, or correct its name; letters large and small differ',
    }
  const fault = faultOfLength(attached) ?? check(attached.bytes) ?? faultOfShown(attached)
  return fault && { reason: `${file} ${fault.reason}`, hint: fault.hint }
}

/** A file of no bytes is what a copy that failed leaves behind. */
const faultOfLength = ({ bytes }: AttachedFile): FileFault | undefined =>
  bytes.length > 0 ? undefined : { reason: 'is empty', hint: 'copy or save the file anew' }

/** What the press found when it was to show a picture. */
function faultOfShown({ shown }: AttachedFile): FileFault | undefined {
  if (shown === 'not at all') return { reason: 'is damaged: no program shows it', hint: saveAnew }
  if (shown !== 'not in time') return undefined
  return { reason: 'takes half a minute to be shown, and is given up', hint: saveSmaller }
}

const saveAnew = 'save the picture anew, no larger than a page needs, and see that it opens'
const saveSmaller = 'save it smaller, or with less detail'
