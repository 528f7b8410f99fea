import { createReadStream } from 'node:fs'
import { realpath, stat } from 'node:fs/promises'
import type { ServerResponse } from 'node:http'
import { join, sep } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { mediaTypeOf } from '../../typesetting/media-types.ts'
import { type LocalServer, openLocalServer } from './local-server.ts'

/** Serves a folder, and nothing that is not in it, to this machine alone, at a port that is free. */
export async function serveFolder(folder: string): Promise<LocalServer> {
  const root = await realpath(folder)
  return openLocalServer((request, response) => {
    answer(root, request.url ?? '/', response).catch(() => response.destroy())
  })
}

async function answer(root: string, address: string, response: ServerResponse): Promise<void> {
  const path = await findFile(root, address)
  if (!path) {
    response.writeHead(404).end()
    return
  }
  response.writeHead(200, { 'content-type': mediaTypeOf(path), 'cache-control': 'no-store' })
  await pipeline(createReadStream(path), response)
}

/** The file that an address means, or its folder's index; undefined where that is not in the root. */
async function findFile(root: string, address: string): Promise<string | undefined> {
  try {
    const name = decodeURIComponent(new URL(address, 'http://127.0.0.1').pathname)
    const found = await realpath(join(root, name.endsWith('/') ? `${name}index.html` : name))
    const isInside = found.startsWith(root + sep) && (await stat(found)).isFile()
    return isInside ? found : undefined
  } catch {
    return undefined
  }
}
