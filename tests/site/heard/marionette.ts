import { once } from 'node:events'
import { connect, type Socket } from 'node:net'

/** Firefox's own protocol of automation, by which its accessibility tree can be asked for (Marionette, protocol 3). */
export interface Marionette {
  /** Sends a command and gives its result. Rejects with what Firefox says where it fails. */
  send(command: string, parameters?: unknown): Promise<unknown>
  close(): void
}

/** Connects to a Firefox that listens at a port of this machine. */
export async function openMarionette(port: number): Promise<Marionette> {
  const socket = connect(port, '127.0.0.1')
  await once(socket, 'connect')
  const messages = readMessages(socket)
  await messages.next()
  let count = 0
  return {
    async send(command, parameters = {}) {
      const message = JSON.stringify([0, ++count, command, parameters])
      socket.write(`${Buffer.byteLength(message)}:${message}`)
      const [, , error, result] = (await messages.next()).value as readonly unknown[]
      if (error) throw new Error(`${command}: ${JSON.stringify(error)}`)
      return result
    },
    close: () => socket.destroy(),
  }
}

/** The messages of a stream: each is JSON after its length in bytes and a colon. */
async function* readMessages(socket: Socket): AsyncGenerator<unknown, undefined> {
  let bytes = Buffer.alloc(0)
  for await (const piece of socket) {
    bytes = Buffer.concat([bytes, piece])
    for (let one = firstOf(bytes); one; one = firstOf(bytes)) {
      yield JSON.parse(one.toString())
      bytes = bytes.subarray(bytes.indexOf(':') + 1 + one.length)
    }
  }
}

function firstOf(bytes: Buffer): Buffer | undefined {
  const start = bytes.indexOf(':') + 1
  const end = start + Number(bytes.subarray(0, start - 1).toString())
  return start > 0 && bytes.length >= end ? bytes.subarray(start, end) : undefined
}
