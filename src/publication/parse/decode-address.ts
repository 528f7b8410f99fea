/** An address without percent encoding; as it is where its encoding is not that of UTF-8. */
export function decodeAddress(address: string): string {
  try {
    return decodeURIComponent(address)
  } catch {
    return address
  }
}
