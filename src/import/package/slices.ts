import { scanTags } from './scan-tags.ts'

/** So many characters are parsed at once: the trees of 500 pages at once took 730 MB, of slices 210 (measured). */
const SLICE = 2 ** 17

/**
 * Divides well-formed XML between the children of its body, the first child of the root that has that name, so that a long
 * document need not be one tree. Each slice is a document of its own, with the tags that the children stand in; together
 * they hold all of them once, in order.
 */
export function* slicesOf(xml: string): Generator<string> {
  const open: string[] = []
  let start = 0
  let head = ''
  for (const { kind, name, end } of scanTags(xml)) {
    if (kind === 'end') open.pop()
    if (kind === 'start') open.push(name)
    const isInBody = head !== '' && open.length === 2
    if (head === '' && kind === 'start' && open.length === 2 && isBody(name)) {
      head = xml.slice(0, end)
      start = end
    } else if (isInBody && kind !== 'start' && end - start >= SLICE) {
      yield `${head}${xml.slice(start, end)}</${open[1]}></${open[0]}>`
      start = end
    } else if (head !== '' && open.length < 2) return yield head + xml.slice(start)
  }
  yield xml
}

const isBody = (name: string): boolean => name.replace(/^.*:/, '') === 'body'
