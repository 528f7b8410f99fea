/** The name of the publication that an address belongs to, or belonged to. */
export const nameIn = (address: string): string => address.slice(0, address.indexOf('/'))

/**
 * Tells whether a publication has an address, by the addresses of each. Those of one publication after another, for records
 * are in order: a set is made of each in its turn, since one of all addresses of 10,000 would be slow to fill.
 */
export function lookUp(
  addressesOf: (name: string) => Iterable<string>,
): (address: string) => boolean {
  let known: ReadonlySet<string> = new Set()
  let owner = ''
  return (address) => {
    const name = nameIn(address)
    if (name !== owner) known = new Set(addressesOf(name))
    owner = name
    return known.has(address)
  }
}
