import type { StoryInline, StoryText } from '../story.ts'
import type { Role } from './roles.ts'

/**
 * In a heading, a title or a caption, bold or italics that all its letters have is how it looks, and stresses nothing; so
 * is bold of any of them, since they are set in bold.
 */
export function withoutCommonLook(
  inlines: readonly StoryInline[],
  { role }: Role,
): readonly StoryInline[] {
  if (role === 'text' || role === 'quotation') return inlines
  const lettered = inlines.filter(
    (inline): inline is StoryText => inline.type === 'text' && /[\p{L}\p{N}]/u.test(inline.value),
  )
  const isAllItalic = lettered.every(({ isItalic }) => isItalic)
  const isAllBold = role !== 'caption' || lettered.every(({ isBold }) => isBold)
  return inlines.map((inline) =>
    inline.type === 'text'
      ? {
          ...inline,
          isBold: inline.isBold && !isAllBold,
          isItalic: inline.isItalic && !isAllItalic,
        }
      : inline,
  )
}
