import { PDFRef } from '@cantoo/pdf-lib'
import { describe, expect, test } from 'vitest'
import type { Box } from '../../../../src/editions/print/content/content.ts'
import type { OwnedLeaf } from '../../../../src/editions/print/tags/leaves.ts'
import { joinLinks } from '../../../../src/editions/print/tags/links.ts'

const [A, B, C] = [PDFRef.of(1), PDFRef.of(2), PDFRef.of(3)]
const linkOf = (annotation: PDFRef, owner = 0, page = 0): OwnedLeaf => ({
  order: annotation.objectNumber,
  page,
  owner,
  annotation,
})

const join = (leaves: readonly OwnedLeaf[], boxes: readonly Box[]) =>
  joinLinks(leaves, ({ objectNumber }) => boxes[objectNumber - 1] ?? [0, 0, 0, 0])

describe('annotations of one link', () => {
  test('are one where they stand side by side', () => {
    const leaves = [linkOf(A), linkOf(B), linkOf(C)]
    const boxes: readonly Box[] = [
      [10, 100, 20, 112],
      [20, 101, 60, 113],
      [60, 99, 65, 111],
    ]
    expect(join(leaves, boxes)).toEqual({
      leaves: [leaves[0]],
      grown: new Map([[A, [10, 99, 65, 113]]]),
      gone: new Set([B, C]),
    })
  })

  test('are one on each line', () => {
    const leaves = [linkOf(A), linkOf(B)]
    const boxes: readonly Box[] = [
      [90, 100, 120, 112],
      [10, 85, 60, 101],
    ]
    expect(join(leaves, boxes)).toEqual({ leaves, grown: new Map(), gone: new Set() })
  })

  test('are one on each page', () => {
    const leaves = [linkOf(A), linkOf(B, 0, 1)]
    const box: Box = [10, 100, 20, 112]
    expect(join(leaves, [box, box]).leaves).toEqual(leaves)
  })
})

test('annotations of two links stay two on one line', () => {
  const leaves = [linkOf(A), linkOf(B, 1)]
  const boxes: readonly Box[] = [
    [10, 100, 20, 112],
    [20, 100, 60, 112],
  ]
  expect(join(leaves, boxes).leaves).toEqual(leaves)
})
