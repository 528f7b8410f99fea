/** What may be set apart from the text: how its source names it, and its furniture. */
export const BOX_KINDS = [
  'box',
  'case-study',
  'example',
  'recommendation',
  'conclusion',
  'question',
] as const

export type BoxKind = (typeof BOX_KINDS)[number]
