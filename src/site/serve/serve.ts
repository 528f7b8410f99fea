import type { IncomingMessage, ServerResponse } from 'node:http'
import { hasErrors, type Message } from '../../message/message.ts'
import { toMessages } from '../../message/to-messages.ts'
import { renderSite } from '../render-site.ts'
import type { SiteInput } from '../site.ts'
import { toSiteData } from '../site-data.ts'
import { type Makers, makeFind, type Shown } from './answer.ts'
import { makeChanges } from './changes.ts'
import { follow } from './follow.ts'
import { listen } from './listen.ts'
import { OWN_PATHS } from './preview-page.ts'
import { say, send } from './reply.ts'
import { readRequest } from './request.ts'

/** What was read of the content, and what is wrong with it. */
export interface Loaded {
  readonly site: SiteInput
  readonly messages: readonly Message[]
}

/** How the site is served to those who write it. */
export interface ServeOptions extends Makers {
  /** Tells one state of all that the site is made of from another. */
  readonly stamp: () => string
  /** Reads everything anew; called once at the start, and again after each change. */
  readonly load: () => Promise<Loaded>
  /** The port on localhost; the next free one where it is taken. */
  readonly port: number
}

/** A site that is served until it is stopped. */
export interface ServedSite {
  /** `http://localhost:8080/` */
  readonly address: string
  stop(): void
}

/**
 * Serves the site on localhost, out of memory, and makes it anew whenever something changes; browsers that show it
 * follow. Throws what the first `load` throws; later faults stand on every page until they are mended.
 */
export async function startSite(options: ServeOptions): Promise<ServedSite> {
  const before = options.stamp()
  let shown = await show(options)
  let port = options.port
  const changes = makeChanges()
  const find = makeFind(options)

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const asked = readRequest(request, { port, basePath: shown.basePath })
    if ('status' in asked) send(say(asked.status, asked.reason), request, response)
    else if (asked.path === OWN_PATHS.changes) changes.follow(response)
    else send(await find(asked.path, shown), request, response)
  }

  const server = await listen(options.port, (request, response) => {
    answer(request, response).catch(() => response.destroy())
  })
  port = server.port
  const end = follow(before, options.stamp, async () => {
    shown = await show(options, shown).catch((error) => keep(shown, error, options))
    changes.tell()
  })
  return {
    address: `http://localhost:${port}${shown.basePath}`,
    stop() {
      end()
      server.close()
    },
  }
}

/** What is to be shown; where pages cannot be made of what is wrong, as of two at one address, those of before. */
async function show({ load, tell }: ServeOptions, former?: Shown): Promise<Shown> {
  const { site, messages } = await load()
  const pages = await renderSite(toSiteData(site)).catch((error) => {
    if (!hasErrors(messages)) throw error
    return former?.pages ?? new Map()
  })
  tell(messages)
  return { basePath: site.house.basePath, pages, messages }
}

/** What was shown last, with what is wrong now. */
function keep(shown: Shown, error: unknown, { tell }: ServeOptions): Shown {
  const messages = toMessages(error)
  tell(messages)
  return { ...shown, messages }
}
