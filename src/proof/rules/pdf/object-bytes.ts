/**
 * Tells what in the bytes of an object programs may read each in their own way, or not at all: a key that a dictionary has
 * twice, of which some take the first and some the last (ISO 32000-1, 7.3.7), and a remark, which nobody sees.
 */
export function doubtIn(source: string): string | undefined {
  const open: Open[] = []
  for (const [token] of source.matchAll(TOKEN)) {
    if (token.startsWith('%')) return 'has a remark'
    const around = open.at(-1)
    if (token === '>>' || token === ']') {
      open.pop()
      continue
    }
    if (around?.keys && around.wantsKey && token.startsWith('/')) {
      const key = token.replace(/#([\da-f]{2})/gi, (_, code) => fromCode(code))
      if (around.keys.has(key)) return `has ${key} twice`
      around.keys.add(key)
      around.wantsKey = false
      continue
    }
    if (around) around.wantsKey = true
    if (token === '<<') open.push({ keys: new Set(), wantsKey: true })
    if (token === '[') open.push({ wantsKey: false })
  }
  return undefined
}

/** Tells whether there is a remark between the words of an object or of what a page paints. */
export function hasRemark(source: string): boolean {
  if (!source.includes('%')) return false
  for (const [token] of source.matchAll(TOKEN)) if (token.startsWith('%')) return true
  return false
}

/** A dictionary with the keys that it has had, or a list; and whether a value has just ended, of which `R` may follow. */
interface Open {
  readonly keys?: Set<string>
  wantsKey: boolean
}

/** A text, in which one may stand within brackets; figures within < and >; a remark; a name; a sign; a word. */
const TOKEN =
  /\((?:\\[\s\S]|[^\\()]|\((?:\\[\s\S]|[^\\()])*\))*\)|<<|>>|<[^<>]*>|%[^\r\n]*|\/[^\s()<>[\]{}/%]*|[[\]]|[^\s()<>[\]{}/%]+/g

const fromCode = (code: string): string => String.fromCharCode(Number.parseInt(code, 16))
