import { readOperators } from '../content/operators.ts'
import { CROP_MARKS } from '../finish/crop-marks.ts'

/**
 * A finished page's content without what says how it is read, and without its crop marks. Throws where marked content is
 * not balanced.
 */
export function toUnmarked(source: string): string {
  const { names, bounds } = readOperators(source)
  const open: boolean[] = []
  const kept: string[] = []
  for (const [operator, name] of names.entries()) {
    const text = source.slice(bounds[operator * 2], bounds[operator * 2 + 1])
    if (name === 'BDC' || name === 'BMC') open.push(text === CROP_MARKS)
    else if (name === 'EMC') close(open)
    else if (!open.includes(true)) kept.push(text)
  }
  if (open.length > 0) throw new Error('marked content has no end')
  return kept.join('\n')
}

function close(open: boolean[]): void {
  if (open.pop() === undefined) throw new Error('marked content ends that did not begin')
}
