/** Characters from UTF-16BE in hexadecimal figures. */
export const fromHex = (figures: string): string =>
  Buffer.from(figures, 'hex').swap16().toString('utf16le')
