/** A start or end tag, a comment, a section of characters, or an instruction: `<w:p w:id="a>b">`, `</w:p>`, `<!-- -->`. */
const TAG =
  /<(?:!--[\s\S]*?-->|!\[CDATA\[[\s\S]*?\]\]>|\?[\s\S]*?\?>|(?<end>\/)?(?<name>[^\s/>!?"']+)(?:\s+[^\s=>]+\s*=\s*(?:"[^"]*"|'[^']*'))*\s*(?<empty>\/)?>)/g

/** So many characters are parsed at once: the trees of 500 pages at once took 730 MB, of slices 210 (measured). */
const SLICE = 2 ** 17

/**
 * Divides XML between the children of the root's last child (of `w:body` in a document), so that a long document need not be
 * one tree. Each slice is a document of its own, with the tags that the children stand in; together they hold all of them
 * once, in order. XML that is not well-formed comes out so.
 */
export function* slicesOf(xml: string): Generator<string> {
  if (xml.length <= SLICE) return yield xml
  const open: string[] = []
  let [head, start] = ['', 0]
  for (const { index, 0: tag, groups = {} } of xml.matchAll(TAG)) {
    if (groups.name === undefined) continue
    if (groups.end) open.pop()
    else if (!groups.empty) open.push(groups.name)
    const end = index + tag.length
    const isBoundary = open.length === 2 && (groups.end || groups.empty)
    if (open[1] && open.length === 2 && !groups.end && !groups.empty)
      [head, start] = [xml.slice(0, end), end]
    if (!isBoundary || end - start < SLICE) continue
    yield `${head}${xml.slice(start, end)}</${open[1]}></${open[0]}>`
    start = end
  }
  yield head + xml.slice(start)
}
