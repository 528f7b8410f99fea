import type { Paper } from './paper/publication.ts'

/** Leaves lines out of a paper, as long as what is wrong with it stays; the words that it says are then not known. */
export async function reduce(
  { files }: Paper,
  isWrong: (paper: Paper) => Promise<boolean>,
): Promise<Paper> {
  let kept = files
  for (const name of Object.keys(files)) {
    const isWrongWith = (lines: readonly string[]): Promise<boolean> =>
      isWrong({ files: { ...kept, [name]: lines.join('\n') } })
    const lines = await reduceLines((kept[name] ?? '').split('\n'), isWrongWith)
    kept = { ...kept, [name]: lines.join('\n') }
  }
  return { files: kept }
}

/** Stretches of lines are left out, long ones first, then half as long ones, down to each line by itself. */
async function reduceLines(
  lines: readonly string[],
  isWrong: (lines: readonly string[]) => Promise<boolean>,
): Promise<readonly string[]> {
  let kept = lines
  for (let length = Math.ceil(lines.length / 2); length >= 1; length = Math.floor(length / 2))
    for (let from = 0; from < kept.length; ) {
      const rest = [...kept.slice(0, from), ...kept.slice(from + length)]
      if (await isWrong(rest)) kept = rest
      else from += length
    }
  return kept
}
