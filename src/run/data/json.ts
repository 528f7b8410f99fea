import {
  findNodeAtLocation,
  getNodePath,
  getNodeValue,
  type Node,
  type ParseError,
  parseTree,
} from 'jsonc-parser'

/** JSON as read, and the way back to where each of its values stands (offsets in UTF-16 code units from 0). */
export interface ParsedJson {
  readonly value: unknown
  /** Where the value at a path begins, or the nearest one above it. */
  offsetOf(path: readonly PropertyKey[]): number
  /** Where the key that a path ends with begins. */
  offsetOfKey(path: readonly PropertyKey[]): number
  /** Every text, keys too, and where it begins. */
  readonly texts: readonly { readonly text: string; readonly offset: number }[]
  /** Keys that stand a second time in one place, and where they begin. */
  readonly repeated: readonly RepeatedKey[]
}

/** A key that stands a second time, by the path that it ends. */
export interface RepeatedKey {
  readonly path: readonly PropertyKey[]
  readonly offset: number
}

/** The offset at which a text stops being JSON (RFC 8259). */
export interface BrokenJson {
  readonly brokenAt: number
}

/** Reads JSON, strictly; what is nested too deep to be read is taken for broken. */
export function parseJson(text: string): ParsedJson | BrokenJson {
  try {
    return parse(text)
  } catch (error) {
    if (error instanceof RangeError) return { brokenAt: 0 }
    throw error
  }
}

function parse(text: string): ParsedJson | BrokenJson {
  const errors: ParseError[] = []
  const root = parseTree(text, errors, { disallowComments: true })
  const [error] = errors
  if (!root || error) return { brokenAt: Math.min(error?.offset ?? 0, text.trimEnd().length) }
  const nodeAt = (path: readonly PropertyKey[]): Node =>
    findNodeAtLocation(root, path.map(toSegment)) ??
    (path.length > 0 ? nodeAt(path.slice(0, -1)) : root)
  const nodes = nodesOf(root)
  return {
    value: getNodeValue(root),
    offsetOf: (path) => nodeAt(path).offset,
    offsetOfKey(path) {
      const node = nodeAt(path)
      return node.parent?.type === 'property' ? node.parent.offset : node.offset
    },
    texts: nodes
      .filter(({ type }) => type === 'string')
      .map(({ value, offset }) => ({ text: String(value), offset })),
    repeated: nodes.flatMap(repeatedIn),
  }
}

const toSegment = (step: PropertyKey): string | number =>
  typeof step === 'number' ? step : String(step)

const nodesOf = (node: Node): readonly Node[] => [node, ...(node.children ?? []).flatMap(nodesOf)]

function repeatedIn({ type, children = [] }: Node): readonly RepeatedKey[] {
  if (type !== 'object') return []
  const known = new Set<unknown>()
  return children.flatMap(({ children: [key] = [] }) => {
    if (!key) return []
    if (known.has(key.value)) return { path: getNodePath(key), offset: key.offset }
    known.add(key.value)
    return []
  })
}
