import { childOf } from '../package/elements.ts'
import type { WordPackage } from '../package/open.ts'
import type { Properties } from './story.ts'

/** What the file says of itself (docProps/core.xml). Its dates are those of the file, and are not read. */
export function readProperties(word: WordPackage): Properties {
  const part = [...word.relations('').values()].find(
    ({ kind, isExternal }) => kind === 'core-properties' && !isExternal,
  )?.target
  const root = part === undefined ? undefined : word.root(part)
  const [title, creator] = ['title', 'creator'].map((name) =>
    childOf(root, name)?.textContent?.replace(/\s+/g, ' ').trim(),
  )
  return { ...(title && { title }), ...(creator && { creator }) }
}
