import { runsOf } from './runs.ts'
import type { Figure, Image, Part } from './tree.ts'

/** The pictures of a part in the order of its words, those within sentences too. */
export function picturesOf(part: Part): readonly (Figure | Image)[] {
  const pictures: (Figure | Image)[] = []
  const take = <Node extends { readonly type: string }>(node: Node): readonly string[] => {
    if (isPicture(node)) pictures.push(node)
    return []
  }
  runsOf(part, { before: take, afterInline: take })
  return pictures
}

const isPicture = (node: { readonly type: string }): node is Figure | Image =>
  node.type === 'figure' || node.type === 'image'
