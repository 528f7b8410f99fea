/** What is done to a finished edition, so that parity has something to find. */
export const KINDS = [
  'drop-word',
  'double-word',
  'swap-words',
  'alter-letter',
  'remove-paragraph',
  'remove-row',
  'remove-number',
  'move-addition',
] as const

export type Kind = (typeof KINDS)[number]
