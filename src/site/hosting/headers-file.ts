import { MEDIA_TYPES } from '../../typesetting/media-types.ts'
import { FEED, FEED_TYPE } from '../feed-address.ts'
import { ALWAYS, CACHING, type Header, type Hosted, NOINDEX } from './headers.ts'

/** Types that hosts do not know, or whose letters they do not name. */
const SAID = ['txt', 'md', 'woff2'] as const

/**
 * The file `_headers` that static hosts read at the top of a site, as Netlify and Cloudflare Pages do. All rules that fit an
 * address are put together, so no header is in two of them; what is kept shortly is left to the host, which asks anew each time.
 */
export function toHeadersFile({
  basePath,
  unlisted,
}: Pick<Hosted, 'basePath' | 'unlisted'>): string {
  const ofEndings = new Map<string, Header[]>()
  const add = (path: string, header: Header): void => {
    ofEndings.set(path, [...(ofEndings.get(path) ?? []), header])
  }
  for (const { endings, value } of CACHING)
    for (const ending of endings) add(`*.${ending}`, ['Cache-Control', value])
  for (const ending of SAID) add(`*.${ending}`, ['Content-Type', MEDIA_TYPES.get(ending) ?? ''])
  add(FEED, ['Content-Type', FEED_TYPE])
  const isHidden = unlisted === 'all'
  for (const folder of isHidden ? [] : unlisted) add(`${folder}*`, NOINDEX)
  const always = isHidden ? [...ALWAYS, NOINDEX] : ALWAYS
  const rules = [['*', always] as const, ...ofEndings]
  return rules
    .map(([path, headers]) => [`${basePath}${path}`, ...headers.map(toLine)].join('\n'))
    .join('\n\n')
    .concat('\n')
}

const toLine = ([name, value]: Header): string => `  ${name}: ${value}`
