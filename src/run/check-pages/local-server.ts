import { createServer, type RequestListener } from 'node:http'

/** A server for this machine alone, and the end of it. */
export interface LocalServer {
  /** `http://127.0.0.1:8080`, without a slash at its end. */
  readonly origin: string
  /** Waits for no browser that holds a connection on which it has asked nothing. */
  close(): Promise<void>
}

/** Listens at a port that is free, to this machine alone. */
export async function openLocalServer(listener: RequestListener): Promise<LocalServer> {
  const server = createServer(listener)
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(0, '127.0.0.1', resolve)
  })
  const address = server.address()
  const port = typeof address === 'object' ? address?.port : undefined
  return {
    origin: `http://127.0.0.1:${port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}
