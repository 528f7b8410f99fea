import type { Page, Protocol } from 'puppeteer'

/** One thing that Chromium tells assistive technology, in the order in which it is read. */
export interface Told {
  readonly role: string
  readonly name: string
  /** The roles of what it stands in, from the outermost. */
  readonly within: readonly string[]
}

/** All that Chromium tells of the page that is shown. */
export async function toldBy(page: Page): Promise<readonly Told[]> {
  const session = await page.createCDPSession()
  const { nodes } = await session.send('Accessibility.getFullAXTree')
  await session.detach()
  const byId = new Map(nodes.map((node) => [node.nodeId, node]))
  const [root] = nodes
  return root ? [...toldWithin(root, [], byId)] : []
}

type Node = Protocol.Accessibility.AXNode

function* toldWithin(
  node: Node,
  within: readonly string[],
  byId: ReadonlyMap<string, Node>,
): Generator<Told> {
  const role = String(node.role?.value ?? '')
  if (!node.ignored) yield { role, name: String(node.name?.value ?? '').trim(), within }
  for (const id of role === 'StaticText' ? [] : (node.childIds ?? [])) {
    const child = byId.get(id)
    if (child) yield* toldWithin(child, node.ignored ? within : [...within, role], byId)
  }
}
