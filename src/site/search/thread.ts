import { parentPort, workerData } from 'node:worker_threads'
import { PublicationError } from '../../message/publication-error.ts'
import type { Told } from './apart.ts'
import { renderShard } from './render-shard.ts'

/** The thread of a shard: renders what it is given, and tells. What else goes wrong ends it with that error. */
const told = await renderShard(workerData).then(
  (files): Told => ({ files }),
  (error): Told => {
    if (error instanceof PublicationError) return { messages: error.messages }
    throw error
  },
)
parentPort?.postMessage(told)
