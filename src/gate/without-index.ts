/** An address without the name that a folder's own page may have in it. */
export const withoutIndex = (address: string): string => address.replace(/(?<=\/)index\.html$/, '')
