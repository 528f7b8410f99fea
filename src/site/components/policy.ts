import { attributes } from '../../typesetting/html/escape.ts'

/** What a page may do besides showing itself: those of publications run a script, search Pagefind's WebAssembly too. */
export type Policy = 'no-scripts' | 'scripts' | 'search'

const BARE = [
  "default-src 'none'",
  "base-uri 'none'",
  "form-action 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
]

/** No text becomes a script (Trusted Types). */
const TRUSTED = ["require-trusted-types-for 'script'", "trusted-types 'none'"]

const POLICIES: Readonly<Record<Policy, readonly string[]>> = {
  'no-scripts': BARE,
  scripts: [...BARE, "script-src 'self'", ...TRUSTED],
  search: [...BARE, "script-src 'self' 'wasm-unsafe-eval'", "connect-src 'self'", ...TRUSTED],
}

/** The content security policy (CSP Level 3, 3.3) as an element; `frame-ancestors` works in headers alone. */
export const renderPolicy = (policy: Policy = 'no-scripts'): string =>
  `<meta${attributes({ 'http-equiv': 'Content-Security-Policy', content: toPolicy(policy) })}>`

/** The same as a header has it. */
export const toPolicy = (policy: Policy): string => POLICIES[policy].join('; ')
