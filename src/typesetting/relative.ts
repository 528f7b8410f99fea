import { posix } from 'node:path'

/**
 * The way from one page to another, both named from the web root (`statement/`, `statement/statement.pdf`; '' is the
 * root itself), so that a site works under any base path.
 */
export function relativeAddress(from: string, to: string): string {
  const folder = from.replace(/[^/]*$/, '')
  const way = posix.relative(`/${folder}`, `/${to}`)
  const isFolder = to === '' || to.endsWith('/')
  if (!isFolder) return way
  return way === '' ? './' : `${way}/`
}
