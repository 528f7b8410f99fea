import { once } from 'node:events'
import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { systemCodeOf } from '../../message/system-code.ts'
import { boundSockets } from './sockets.ts'

/** A server at a port of this machine, which no other machine reaches. */
export interface Listening {
  readonly port: number
  close(): void
}

/** The addresses of this machine alone: a browser takes `localhost` for either. */
const LOOPBACK = ['127.0.0.1', '::1'] as const

/** So many ports are tried, one after another. */
const MOST = 10

/** How a request may dawdle, in milliseconds: its head, all of it, and a socket between two requests. */
const PATIENCE = {
  headersTimeout: 10_000,
  requestTimeout: 20_000,
  keepAliveTimeout: 5_000,
  connectionsCheckingInterval: 2_000,
}

/** Listens at a port, or at the next that is free. Rejects with what the system says where none is. */
export async function listen(port: number, listener: RequestListener): Promise<Listening> {
  for (let next = port; ; next++) {
    const servers: Server[] = []
    const close = () => {
      for (const server of servers) {
        server.close()
        server.closeAllConnections()
      }
    }
    try {
      for (const host of LOOPBACK) {
        const server = await listenAt(servers[0] ? portOf(servers[0]) : next, host, listener)
        if (server) servers.push(server)
      }
      if (servers[0]) return { port: portOf(servers[0]), close }
      throw new Error('this machine has no address of its own')
    } catch (error) {
      close()
      if (!isTaken(error) || next === port + MOST) throw error
    }
  }
}

/** Nothing where this machine has no such address, as many have none of version 6. */
async function listenAt(
  port: number,
  host: string,
  listener: RequestListener,
): Promise<Server | undefined> {
  const server = createServer(PATIENCE, listener)
  boundSockets(server)
  server.listen({ port, host })
  try {
    await once(server, 'listening')
  } catch (error) {
    if (isAbsent(error)) return undefined
    throw error
  }
  // A socket that could not be accepted is no reason to end.
  server.on('error', () => {})
  return server
}

const portOf = (server: Server): number => (server.address() as AddressInfo).port

const isTaken = (error: unknown): boolean => systemCodeOf(error) === 'EADDRINUSE'

const isAbsent = (error: unknown): boolean =>
  ['EADDRNOTAVAIL', 'EAFNOSUPPORT'].includes(systemCodeOf(error) ?? '')
