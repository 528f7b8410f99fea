import { BYTES, MEDIA_TYPES } from '../../typesetting/media-types.ts'
import { FEED, FEED_TYPE } from '../feed-address.ts'
import { ALWAYS, CACHING, type Hosted, SHORT } from './headers.ts'

/** What is worth packing: texts, and what is written as one. */
const PACKED = /^text\/|\/(?:json|xml)$|\+xml$/

/** The site of one host, for a file in `conf.d` of nginx; TLS is set before it, as the system has it. */
export function toNginx({ dist, origin, basePath }: Hosted): string {
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

const bare = (type: string): string => type.split(';')[0] ?? ''

const listOf = (is: (type: string) => boolean): string =>
  [...new Set([...MEDIA_TYPES.values()].filter(is).map(bare))].join(' ')

function toTypes(): string {
  const byType = Map.groupBy(MEDIA_TYPES, ([, type]) => bare(type))
  return [...byType]
    .map(([type, rows]) => `        ${type} ${rows.map(([ending]) => ending).join(' ')};`)
    .join('\n')
}
