/** Lines of a page's content that draw something outside all marked content: from the first to before the last. */
export interface Drawing {
  readonly from: number
  readonly to: number
}

const BEGINS = /^BT$|(?:^| )(?:re|m|l|c|v|y|h|Do|sh)$/
const DRAWN = /^(?:ET|f|F|f\*|S|s|B|B\*|b|b\*)$|(?:^| )(?:Do|sh)$/
const CLIPPED = /(?:^| )n$/

/** What is drawn without a tag: texts, painted paths and pictures; a path that only clips draws nothing. */
export function looseDrawings(lines: readonly string[]): readonly Drawing[] {
  const drawings: Drawing[] = []
  let depth = 0
  let from = -1
  for (const [index, line] of lines.entries()) {
    if (line.endsWith('BDC') || line.endsWith('BMC')) depth += 1
    else if (line === 'EMC') depth -= 1
    if (depth > 0) continue
    if (from < 0 && BEGINS.test(line)) from = index
    if (CLIPPED.test(line)) from = -1
    if (from < 0 || !DRAWN.test(line)) continue
    drawings.push({ from, to: index + 1 })
    from = -1
  }
  return drawings
}
