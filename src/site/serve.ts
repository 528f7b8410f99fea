import { rm } from 'node:fs/promises'
import Eleventy, { type DevServer, type EleventyConfig } from '@11ty/eleventy'
import { mediaTypeOf } from '../typesetting/media-types.ts'
import type { SiteInput } from './site.ts'
import { type SiteData, toSiteData } from './site-data.ts'
import { toPath } from './write-site.ts'

/** How the site is served to those who write it. */
export interface ServeOptions {
  /** Reads everything anew; called once at the start, and again after each change. */
  readonly load: () => Promise<SiteInput>
  /** Is told what `load` throws after a change; the site stays as it was. */
  readonly onError: (error: unknown) => void
  /** Gives a file that Eleventy does not write, by its path in the web root: made when it is asked for. */
  readonly onRequest: (path: string) => Promise<Uint8Array | undefined>
  /** Files and folders whose changes make the site anew. */
  readonly watched: readonly string[]
  /** Where the pages are written. */
  readonly folder: string
  /** The port on localhost; the next free one where it is taken. */
  readonly port: number
}

/** A site that is served until it is stopped. */
export interface ServedSite {
  /** `http://localhost:8080/` */
  readonly address: string
  stop(): Promise<void>
}

/**
 * Serves the site on localhost, and makes it anew whenever something changes; browsers that show it follow.
 * Throws what the first `load` throws.
 */
export async function startSite(options: ServeOptions): Promise<ServedSite> {
  const first = await options.load()
  const { basePath } = first.house
  const eleventy = new Eleventy(toPath('./pages/'), options.folder, {
    configPath: toPath('../../.eleventy.ts'),
    quietMode: true,
    pathPrefix: basePath,
    config: (eleventyConfig) => configure(eleventyConfig, first, options),
  })
  await eleventy.init()
  const makeAnew = await eleventy.watch()
  // Eleventy hears of a file that goes, or that gets another name, and makes nothing of it.
  eleventy.watcher.on('unlink', makeAnew)
  await eleventy.eleventyServe.init()
  await eleventy.eleventyServe.initServerInstance()
  const { server } = eleventy.eleventyServe
  listenLocally(server)
  await eleventy.serve(options.port)
  await server.ready()
  return { address: server.getServerUrl('localhost'), stop: () => eleventy.stopWatch() }
}

function configure(
  eleventyConfig: EleventyConfig,
  first: SiteInput,
  { load, onError, onRequest, watched }: ServeOptions,
): void {
  let data = toSiteData(first)
  let isFirst = true
  const names = Object.keys(data) as (keyof SiteData)[]
  for (const name of names) eleventyConfig.addGlobalData(name, () => data[name])
  eleventyConfig.on('eleventy.before', async () => {
    if (!isFirst)
      data = await load()
        .then(toSiteData)
        .catch((error) => keep(error))
    isFirst = false
  })
  removeFormerPages(eleventyConfig)
  for (const path of watched) eleventyConfig.addWatchTarget(path)
  eleventyConfig.setWatchJavaScriptDependencies(false)
  // The script that reloads a page may not run under the policy of a published one.
  eleventyConfig.addTransform('without policy', (html) => html.replace(POLICY, ''))
  const { basePath } = first.house
  eleventyConfig.setServerOptions({
    onRequest: { '/*': ({ url }: { readonly url: URL }) => answer(url, basePath, onRequest) },
  })

  function keep(error: unknown): SiteData {
    onError(error)
    return data
  }
}

/** Eleventy leaves the page of what is gone where it wrote it. */
function removeFormerPages(eleventyConfig: EleventyConfig): void {
  let former: readonly string[] = []
  eleventyConfig.on('eleventy.after', async ({ results }) => {
    const pages = results.flatMap(({ outputPath }) => outputPath || [])
    const gone = former.filter((path) => !pages.includes(path))
    await Promise.all(gone.map((path) => rm(path, { force: true })))
    former = pages
  })
}

const POLICY = /<meta http-equiv="Content-Security-Policy"[^>]*>\n/

async function answer(
  { pathname }: URL,
  basePath: string,
  onRequest: ServeOptions['onRequest'],
): Promise<Response | undefined> {
  const path = decode(pathname.slice(basePath.length))
  if (path === undefined) return new Response('Not found', { status: 404 })
  const bytes = await onRequest(path)
  if (!bytes) return undefined
  const headers = { 'content-type': mediaTypeOf(path) }
  return new Response(Uint8Array.from(bytes), { headers })
}

/** A path without its percent signs; undefined where these encode nothing, as in `50%`. */
function decode(path: string): string | undefined {
  try {
    return decodeURIComponent(path)
  } catch {
    return undefined
  }
}

/** Eleventy's server has no setting for the interface that it listens on, and would take all of them. */
function listenLocally(server: DevServer): void {
  server._serverListen = (port) => server.server.listen({ port, host: 'localhost' })
}
