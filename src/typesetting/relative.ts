/**
 * The way from one page to another, both named from the web root (`statement/`, `statement/statement.pdf`; '' is the
 * root itself), so that a site works under any base path. Neither may hold `.` or `..`.
 */
export function relativeAddress(from: string, to: string): string {
  const common = commonFolder(from, to)
  const up = from.slice(common).split('/').length - 1
  const way = '../'.repeat(up) + to.slice(common)
  return way === '' ? './' : way
}

/** The length of the folder that both stand in, its slash included. */
function commonFolder(one: string, other: string): number {
  let end = 0
  for (let at = 0; at < one.length && one[at] === other[at]; at++) if (one[at] === '/') end = at + 1
  return end
}
