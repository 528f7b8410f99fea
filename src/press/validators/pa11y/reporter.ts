import type { Answer, Finding } from './finding.ts'

let asked = ''

/** Called by pa11y-ci before each address; with a concurrency of 1, what follows is about this one. */
export function begin(address: string): void {
  asked = address
}

/** Called by pa11y-ci with what it found at the address where the page ended up. */
export function results(found: {
  readonly pageUrl: string
  readonly issues: readonly Finding[]
}): Promise<void> {
  return send({ address: asked, endedAt: found.pageUrl, findings: found.issues })
}

/** Called by pa11y-ci where it could not look at a page. */
export const error = (reason: unknown, address: string): Promise<void> =>
  send({ address, failure: reason instanceof Error ? reason.message : String(reason) })

const send = (answer: Answer): Promise<void> =>
  new Promise((resolve) => {
    process.send?.(answer, () => resolve())
  })
