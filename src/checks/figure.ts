import { posix } from 'node:path'
import { schemeOf } from '../publication/catalogue.ts'
import type { Figure, Part, Publication } from '../publication/tree.ts'
import { blocksOf } from '../publication/walk.ts'
import { faultOfAttached } from './attached-file.ts'
import { pictures, roundabout } from './file-types.ts'
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

function faultOf({ file }: Figure, publication: Publication): Finding | undefined {
  const plain = posix.normalize(file)
  if (file && plain !== file && schemeOf(file) === undefined) return roundabout(file, plain)
  return faultOfAttached(file, publication, { noun: 'picture', types: pictures })
}

const noAlternative = {
  reason: 'This figure has no alternative text',
  hint: 'write between [ and ] what the picture says to those who see it',
}
