import type { Content, Edit, Edits, Sequence } from '../content/content.ts'
import { after, before, replace } from '../content/edit.ts'
import type { Leaf } from '../tags/tag.ts'

export function toArtifactEdits(
  contents: readonly Content[],
  read: ReadonlySet<Sequence>,
  seen: readonly Leaf[],
  unseen: readonly Leaf[],
): Edits {
  const again = new Set(seen.map(({ sequence }) => sequence))
  const hidden = new Set(unseen.map(({ sequence }) => sequence))
  return contents.map((content) => {
    const edits: Edit[] = []
    for (const one of content.numbered.values()) {
      if (read.has(one)) continue
      edits.push(
        replace(
          content,
          one.from,
          again.has(one)
            ? '/Artifact <</Type /Pagination>> BDC'
            : '/Artifact <</Type /Layout>> BDC',
        ),
      )
      if (hidden.has(one))
        for (const operator of new Set(one.glyphs.map((g) => g.operator)))
          edits.push(replace(content, operator, ''))
    }
    for (const one of content.loose) {
      const [glyph] = one.glyphs
      const kind = glyph
        ? glyph.y > 420
          ? '/Type /Pagination /Subtype /Header /Attached [/Top]'
          : '/Type /Pagination /Subtype /Footer /Attached [/Bottom]'
        : '/Type /Layout'
      edits.push(
        before(content, one.from, `/Artifact <<${kind}>> BDC`),
        after(content, one.to, 'EMC'),
      )
    }
    return edits
  })
}
