import { fileURLToPath } from 'node:url'
import pa11yCi from 'pa11y-ci'
import type { Task } from './finding.ts'

// A process of its own, since pa11y-ci may hang or fall with its browser; its messages are `Answer`s.
process.once('disconnect', () => process.exit())

process.once('message', async ({ addresses, options }: Task) => {
  const reporters = [fileURLToPath(new URL('./reporter.ts', import.meta.url))]
  await pa11yCi(addresses, { ...options, reporters })
  process.disconnect()
})
