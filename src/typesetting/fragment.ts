/** `#p7.4`, ready for `href`: what may not stand in a fragment is encoded (RFC 3986, 3.5); letters of any script may. */
export const toFragment = (id: string): string => `#${id.replace(UNFIT, encodeURIComponent)}`

/** ASCII that is no URL code point (URL standard, 4.3). */
const UNFIT = /[\0-\x20"#%<>[\\\]^`{|}\x7f]/g
