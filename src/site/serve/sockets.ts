import type { Server } from 'node:http'
import type { Socket } from 'node:net'

/** So many sockets may be open and ask for nothing: a browser opens six. */
const MOST_IDLE = 200

/**
 * Closes the longest idle of a server's sockets where there are more than any browser opens, so that one who opens
 * thousands keeps nobody out, and uses up no files.
 */
export function boundSockets(server: Server, most = MOST_IDLE): void {
  const idle = new Set<Socket>()
  const rest = (socket: Socket): void => {
    if (socket.destroyed) return
    idle.add(socket)
    if (idle.size > most)
      for (const oldest of [...idle].slice(0, idle.size - most)) oldest.destroy()
  }
  server.on('connection', (socket) => {
    socket.on('error', () => socket.destroy())
    socket.on('close', () => idle.delete(socket))
    rest(socket)
  })
  server.on('request', ({ socket }, response) => {
    idle.delete(socket)
    response.on('finish', () => rest(socket))
  })
}
