/** Milliseconds between two looks; where a look takes long, so many times as long. */
const PAUSE = 200
const SHARE = 20

/**
 * Looks again and again whether something has changed, and acts on it when it has come to rest: what is still being
 * written is no fault. `stamp` tells one state from another; `before` is that of what is shown. Polling sees what the
 * system's own notices miss: network drives, folders that go and come back, containers. Returns what ends it.
 */
export function follow(before: string, stamp: () => string, act: () => Promise<void>): () => void {
  let [acted, seen] = [before, before]
  let isOver = false
  let timer: ReturnType<typeof setTimeout>

  async function look(): Promise<void> {
    const began = performance.now()
    const now = stamp()
    const pause = Math.max(PAUSE, (performance.now() - began) * SHARE)
    const isAtRest = now === seen
    seen = now
    if (isAtRest && now !== acted) {
      acted = now
      await act()
    }
    if (!isOver) timer = setTimeout(look, pause)
  }

  timer = setTimeout(look, PAUSE)
  return () => {
    isOver = true
    clearTimeout(timer)
  }
}
