/** An address, or a part of one, without percent encoding; as it is where its encoding is not that of UTF-8. */
export function decode(address: string): string {
  try {
    return decodeURIComponent(address)
  } catch {
    return address
  }
}
