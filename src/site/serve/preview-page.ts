import { attributes } from '../../typesetting/html/escape.ts'

/** What the preview's own addresses begin with: no publication has such a name. */
const OWN = '.preview/'

/** The addresses of the preview itself, in the web root. */
export const OWN_PATHS = {
  style: `${OWN}preview.css`,
  script: `${OWN}reload.js`,
  changes: `${OWN}changes`,
} as const

/** What the preview adds to a page. */
export interface Added {
  readonly basePath: string
  /** What is wrong, as HTML. */
  readonly faults: string
  /** Tells this state of the page from any other. */
  readonly state: string
}

/**
 * Puts what is wrong above a page, and has its browser follow. The policy of a published page goes, for under it no
 * script runs; the server says a policy of its own.
 */
export function toPreviewPage(html: string, { basePath, faults, state }: Added): string {
  const script = attributes({
    src: basePath + OWN_PATHS.script,
    'data-state': state,
    'data-changes': basePath + OWN_PATHS.changes,
    defer: true,
  })
  const added = `<link rel="stylesheet" href="${basePath}${OWN_PATHS.style}">\n<script${script}></script>\n`
  return html
    .replace(POLICY, '')
    .replace('</head>', () => `${added}</head>`)
    .replace(/<body[^>]*>\n?/, (body) => body + faults)
}

const POLICY = /<meta http-equiv="Content-Security-Policy"[^>]*>\n/

/** Runs in a page of the preview: while it is seen it is told of changes, and loads again where it is not as it was. */
export const RELOAD = `const { state, changes } = document.currentScript.dataset
let source
const look = async () => {
  const { headers } = await fetch(location.href, { method: 'HEAD', cache: 'no-store' })
  if (headers.get('etag') !== state) location.reload()
}
const follow = () => {
  source?.close()
  source = document.hidden ? undefined : new EventSource(changes)
  if (source) source.onmessage = () => look().catch(() => {})
}
addEventListener('visibilitychange', follow)
follow()
`
