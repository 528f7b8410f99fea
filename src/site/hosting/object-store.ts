import { toShellWord } from '../../message/shell.ts'
import { BYTES, MEDIA_TYPES } from '../../typesetting/media-types.ts'
import { FEED, FEED_TYPE } from '../feed-address.ts'
import { CACHING, type Hosted, SHORT } from './headers.ts'

/** Files that are uploaded with one type, and are kept for one time: those that fit a pattern, and none that do not. */
interface Group {
  readonly type: string
  readonly caching: string
  readonly includes: readonly string[]
  readonly excludes?: readonly string[]
}

/**
 * A script that uploads a site to an object store that speaks S3, with the AWS command line: each kind of file with its type and
 * the time that it is kept. Pages come last, so that what they need is there; then what the site no longer has is taken away.
 * Every file is sent each time, for a file of the same size may be another.
 */
export const toUpload = ({ dist }: Pick<Hosted, 'dist'>): string => `#!/bin/sh
# Uploads a site to an object store: sh upload.sh s3://BUCKET [--endpoint-url URL …]
# What is in the bucket, or below the prefix that is named, and not in the site, is taken away.
set -eu
bucket=\${1:?name the bucket: sh upload.sh s3://BUCKET}
shift
dist=${toShellWord(dist)}

put() {
    aws s3 cp "$dist" "$bucket" --recursive --only-show-errors --exclude '*' "$@"
}

${toGroups().map(toPut).join('\n')}
aws s3 sync "$dist" "$bucket" --only-show-errors --size-only --delete "$@"
`

function toGroups(): readonly Group[] {
  const kept = CACHING.map(({ endings, value }) => ({ endings, caching: value }))
  const cachingOf = (ending: string): string =>
    kept.find(({ endings }) => endings.includes(ending))?.caching ?? SHORT
  const hashed = CACHING.flatMap(({ endings }) => endings).filter((one) => !MEDIA_TYPES.has(one))
  const rows = [...MEDIA_TYPES, ...hashed.map((ending) => [ending, BYTES] as const)]
  const groups = [...Map.groupBy(rows, ([ending, type]) => `${type} ${cachingOf(ending)}`).values()]
  const known = groups.map((rows): Group => {
    const [[ending, type] = ['', '']] = rows
    const includes = rows.map(([ending]) => `*.${ending}`)
    const excludes = includes.includes('*.xml') ? [FEED] : []
    return { type, caching: cachingOf(ending), includes, excludes }
  })
  const all = known.flatMap(({ includes }) => includes)
  return [
    { type: BYTES, caching: SHORT, includes: ['*'], excludes: all },
    ...known.filter((group) => !isOfPages(group)),
    { type: FEED_TYPE, caching: SHORT, includes: [FEED] },
    ...known.filter(isOfPages),
  ]
}

const isOfPages = ({ type }: Group): boolean => type.startsWith('text/html')

const toPut = ({ type, caching, includes, excludes = [] }: Group): string =>
  [
    'put',
    ...includes.map((pattern) => `--include ${toShellWord(pattern)}`),
    ...excludes.map((pattern) => `--exclude ${toShellWord(pattern)}`),
    `--content-type ${toShellWord(type)} --cache-control ${toShellWord(caching)} "$@"`,
  ].join(' ')
