import type { Label } from '../../story/story.ts'
import type { FlowBlock } from './flow.ts'

/** The labels whose lists go on after them with the next number, before another heading. */
export function labelsThatGoOn(flow: readonly FlowBlock[]): ReadonlySet<Label> {
  const going = new Set<Label>()
  let next = new Map<string, number>()
  for (const block of flow.toReversed()) {
    if (block.type !== 'paragraph') continue
    const { role, label } = block
    if (role === 'heading') next = new Map()
    if (role === 'heading' || !label || label.isBullet) continue
    const key = `${label.list} ${label.level}`
    const own = label.path.at(-1) ?? 0
    if (next.get(key) === own + 1) going.add(label)
    next.set(key, own)
  }
  return going
}
