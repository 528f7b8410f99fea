import { attributes } from '../../typesetting/html/escape.ts'

/** What a page may do besides showing itself: all run our own scripts; search reads its index, with Pagefind's WebAssembly. */
export type Policy = 'reading' | 'search'

const BARE = [
  "default-src 'none'",
  "base-uri 'none'",
  "form-action 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
]

const POLICIES: Readonly<Record<Policy, readonly string[]>> = {
  reading: [...BARE, "script-src 'self'"],
  search: [...BARE, "script-src 'self' 'wasm-unsafe-eval'", "connect-src 'self'"],
}

/** The content security policy (CSP Level 3, 3.3) as an element; `frame-ancestors` works in headers alone. */
export const renderPolicy = (policy: Policy = 'reading'): string =>
  `<meta${attributes({ 'http-equiv': 'Content-Security-Policy', content: toPolicy(policy) })}>`

/** The same as a header has it. */
export const toPolicy = (policy: Policy): string => POLICIES[policy].join('; ')
