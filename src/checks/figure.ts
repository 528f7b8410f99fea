import { posix } from 'node:path'
import { schemeOf } from '../publication/catalogue.ts'
import type { Figure, Part, Publication } from '../publication/tree.ts'
import { blocksOf } from '../publication/walk.ts'
import { pictures, roundabout, typeOf } from './file-types.ts'
import { type Finding, inEachPart, type Rule } from './rule.ts'

/** A figure says in words what it shows (WCAG 1.1.1), and its picture is there, of a known type, and harmless. */
export const figure: Rule = { name: 'figure', check: inEachPart(checkPart) }

function* checkPart(part: Part, publication: Publication): Generator<Finding> {
  for (const block of blocksOf(part)) {
    if (block.type !== 'figure') continue
    const { position } = block
    if (block.alternative.trim() === '') yield { ...noAlternative, position }
    const fault = faultOf(block, publication)
    if (fault) yield { ...fault, position }
  }
}

function faultOf({ file }: Figure, { files }: Publication): Finding | undefined {
  const plain = posix.normalize(file)
  if (file && plain !== file && schemeOf(file) === undefined) return roundabout(file, plain)
  const picture = typeOf(file, pictures)
  if (!picture) return unknownType(file)
  const attached = files.find(({ path }) => path === file)
  if (!attached) return missing(file)
  const fault = picture(attached.bytes)
  return fault ? { reason: `${file} ${fault.reason}`, hint: fault.hint } : undefined
}

const noAlternative = {
  reason: 'This figure has no alternative text',
  hint: 'write between [ and ] what the picture says to those who see it',
}

const unknownType = (file: string): Finding => ({
  reason: `${file || 'The picture'} is of no type that is published`,
  hint: `use one of .${Object.keys(pictures).join(', .')}`,
})

const missing = (file: string): Finding => ({
  reason: `The picture ${file} is not in the publication's folder`,
  hint: 'put the file there, or correct its name; letters large and small differ',
})
