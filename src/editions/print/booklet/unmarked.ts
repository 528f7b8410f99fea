import { readOperators } from '../content/operators.ts'

/**
 * A finished page's content without what says how it is read, and without its crop marks. Throws where marked content is
 * not balanced.
 */
export function toUnmarked(source: string): string {
  const { operators, operands } = readOperators(source)
  const open: boolean[] = []
  const kept: string[] = []
  for (const { name, start, end, first, last } of operators) {
    const text = source.slice(start, end)
    if (name === 'BDC' || name === 'BMC')
      open.push(isCropMarks(source.slice(operands[first * 2], operands[last * 2 - 1])))
    else if (name === 'EMC') close(open)
    else if (!open.includes(true)) kept.push(text)
  }
  if (open.length > 0) throw new Error('marked content has no end')
  return kept.join('\n')
}

function close(open: boolean[]): void {
  if (open.pop() === undefined) throw new Error('marked content ends that did not begin')
}

/** Crop marks are artifacts of the page; those of the text are of pagination or layout (ISO 32000-1, 14.8.2.2.2). */
const isCropMarks = (opening: string): boolean => /^\/Artifact <<\/Type \/Page>>$/.test(opening)
