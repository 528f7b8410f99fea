/** The path of a publication's own file in the web root: `reaching-out/map of 2006.png`. */
export const attachedPath = (publicationName: string, file: string): string =>
  `${publicationName}/${file}`

/** Its address: what has a meaning of its own in an address (`#`, `?`, a space) is encoded (RFC 3986, 2.1). */
export const attachedAddress = (publicationName: string, file: string): string =>
  attachedPath(publicationName, file).split('/').map(encodeURIComponent).join('/')
