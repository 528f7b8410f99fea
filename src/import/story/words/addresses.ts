/** Where words lead: out of the file, or to a bookmark in it. */
export interface Link {
  readonly address?: string
  readonly bookmark?: string
}

/**
 * What an address and a place within it lead to; nothing at all where neither is given, undefined where no reader can open
 * it. Some programs write a place in the file as an address: `#_Toc1`.
 */
export function toLink(
  address: string | undefined,
  fragment: string | undefined,
): Link | undefined {
  if (address?.startsWith('#') && address.length > 1) return { bookmark: address.slice(1) }
  if (!address) return fragment ? { bookmark: fragment } : {}
  if (!isPublic(address)) return undefined
  return { address: fragment ? `${address}#${fragment}` : address }
}

/** Tells whether anybody can open an address: on the web, or of a mailbox or a telephone. */
const isPublic = (address: string): boolean => /^(?:https?:\/\/|mailto:|tel:)./i.test(address)
