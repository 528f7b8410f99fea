import type { ServerResponse } from 'node:http'

/** The pages that are shown in browsers, which are told when something has changed. */
export interface Changes {
  /** Takes up a page, and tells it at once to look whether it is still as it was. */
  follow(response: ServerResponse): void
  tell(): void
}

/** So many pages are followed: those that are seen, for a page that is hidden lets go. */
const MOST = 100

/** Server-sent events (HTML, 9.2): plain answers that do not end, with nothing to upgrade. */
export function makeChanges(): Changes {
  const followed = new Set<ServerResponse>()
  return {
    follow(response) {
      for (const oldest of [...followed].slice(0, Math.max(0, followed.size - MOST + 1)))
        oldest.destroy()
      followed.add(response)
      response.on('close', () => followed.delete(response))
      response.writeHead(200, {
        'content-type': 'text/event-stream',
        'cache-control': 'no-store',
        'x-content-type-options': 'nosniff',
      })
      response.write(`retry: 1000\n${LOOK}`)
    },
    tell() {
      for (const response of followed) response.write(LOOK)
    },
  }
}

const LOOK = 'data: look\n\n'
