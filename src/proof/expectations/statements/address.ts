/** An address as it is read out, without its scheme and the slash at its end. */
export function readOut(address: string): string {
  const [, bare] = /^https?:\/\/(.*?)\/?$/i.exec(address) ?? []
  return bare ?? address
}
