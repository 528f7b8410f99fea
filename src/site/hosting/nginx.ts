import { BYTES, MEDIA_TYPES } from '../../typesetting/media-types.ts'
import { FEED, FEED_TYPE } from '../feed-address.ts'
import { ALWAYS, CACHING, type Hosted, NOINDEX, SHORT } from './headers.ts'

/** What is worth packing: texts, and what is written as one. */
const PACKED = /^text\/|\/(?:json|xml)$|\+xml$/

/** The site of one host, for a file in `conf.d` of nginx; TLS is set before it, as the system has it. */
export function toNginx(hosted: Hosted): string {
  const { dist, origin, basePath } = hosted
  const robots = robotsIn(hosted)
  const isTop = basePath === '/'
  const place = isTop
    ? [`root "${dist}";`]
    : [
        `location = ${basePath.slice(0, -1)} { return 301 ${basePath}; }`,
        `location ${basePath} { alias "${dist}/"; }`,
      ]
  const feed = `${isTop ? '' : `alias "${dist}/${FEED}"; `}types { } default_type "${FEED_TYPE}";`
  return `# ${origin}${basePath}
map $uri $faircopy_cache {
    default "${SHORT}";
${CACHING.map(({ endings, value }) => `    "~\\.(?:${endings.join('|')})$" "${value}";`).join('\n')}
}
${robots.maps}
server {
    listen 80;
    listen [::]:80;
    server_name ${new URL(origin).hostname};
    server_tokens off;
    absolute_redirect off;

    index index.html;
    error_page 404 ${basePath}404.html;
    ${place.join('\n    ')}
    location = ${basePath}${FEED} { ${feed} }

${ALWAYS.map(([name, value]) => `    add_header ${name} "${value}" always;`).join('\n')}
    add_header Cache-Control $faircopy_cache;
${robots.header}
    types {
${toTypes()}
    }
    default_type ${BYTES};
    charset utf-8;
    charset_types ${listOf((type) => type.includes('charset') && bare(type) !== 'text/html')};

    gzip on;
    gzip_vary on;
    gzip_types ${listOf((type) => PACKED.test(type) && bare(type) !== 'text/html')};
}
`
}

/**
 * The longest name that the tables of `map` have room for as nginx comes (64 bytes with what stands beside it). More room can
 * be asked for only before every other `map`, whosever it is: so a longer name is a pattern, which is looked for after the table.
 */
const ROOM = 40

/**
 * What search engines are asked of folders: looked up in one table by the first step of the path, however many there are. Its
 * names are those of this site, for another may stand in the same nginx.
 */
function robotsIn({ origin, basePath, unlisted }: Omit<Hosted, 'dist'>): {
  readonly maps: string
  readonly header: string
} {
  const [name, value] = NOINDEX
  if (unlisted === 'all') return { maps: '', header: `    add_header ${name} "${value}" always;\n` }
  if (unlisted.length === 0) return { maps: '', header: '' }
  const site = `${new URL(origin).hostname}${basePath}`.replace(/[^a-z0-9]+/gi, '_')
  const [folder, robots] = [`faircopy_folder_${site}`, `faircopy_robots_${site}`]
  const before = basePath.slice(0, -1).replace(/[^\w/-]/g, '\\$&')
  const maps = `
map $uri $${folder} {
    default "";
    "~^${before}(/[^/]+/)" $1;
}
map $${folder} $${robots} {
    default "";
${unlisted.map((one) => `    "${one.length > ROOM ? `~^/${one}$` : `/${one}`}" "${value}";`).join('\n')}
}
`
  return { maps, header: `    add_header ${name} $${robots} always;\n` }
}

const bare = (type: string): string => type.split(';')[0] ?? ''

const listOf = (is: (type: string) => boolean): string =>
  [...new Set([...MEDIA_TYPES.values()].filter(is).map(bare))].join(' ')

function toTypes(): string {
  const byType = Map.groupBy(MEDIA_TYPES, ([, type]) => bare(type))
  return [...byType]
    .map(([type, rows]) => `        ${type} ${rows.map(([ending]) => ending).join(' ')};`)
    .join('\n')
}
