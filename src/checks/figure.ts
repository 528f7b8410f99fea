import { posix } from 'node:path'
import { schemeOf } from '../publication/catalogue.ts'
import type { Figure, Image, Part, Publication } from '../publication/tree.ts'
import { blocksOf, inlinesOf } from '../publication/walk.ts'
import { faultOfAttached } from './attached-file.ts'
import { pictures, roundabout } from './file-types.ts'
import { type Finding, inEachPart, type Rule } from './rule.ts'

/** A figure, or a picture within a sentence, says in words what it shows (WCAG 1.1.1), and its picture is there, of a known type, and harmless. */
export const figure: Rule = { name: 'figure', check: inEachPart(checkPart) }

function* checkPart(part: Part, publication: Publication): Generator<Finding> {
  for (const picture of picturesOf(part)) {
    const { position } = picture
    if (picture.alternative.trim() === '') yield { ...noAlternative[picture.type], position }
    const fault = faultOf(picture, publication)
    if (fault) yield { ...fault, position }
  }
}

const picturesOf = (part: Part): readonly (Figure | Image)[] => [
  ...blocksOf(part).filter((block) => block.type === 'figure'),
  ...inlinesOf(part).filter((inline) => inline.type === 'image'),
]

function faultOf({ file }: Figure | Image, publication: Publication): Finding | undefined {
  const plain = posix.normalize(file)
  if (file && plain !== file && schemeOf(file) === undefined) return roundabout(file, plain)
  return faultOfAttached(file, publication, { noun: 'picture', types: pictures })
}

const hint = 'write between [ and ] what the picture says to those who see it'

const noAlternative = {
  figure: { reason: 'This figure has no alternative text', hint },
  image: { reason: 'This picture has no alternative text', hint },
}
