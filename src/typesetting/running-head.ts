/**
 * What stands for a title at the head of a page: the whole where it fits, what is before its first colon, or ever fewer
 * of its words with an ellipsis; nothing where not even one word fits.
 */
export const toRunningHead = (title: string, fits: (head: string) => boolean): string =>
  headsOf(title).find(fits) ?? ''

function headsOf(title: string): readonly string[] {
  const words = title.split(' ')
  const colon = title.indexOf(': ')
  const shorter = words.map((_, left) => `${words.slice(0, -left).join(' ')} …`).slice(1)
  return [title, ...(colon > 0 ? [title.slice(0, colon)] : []), ...shorter]
}
