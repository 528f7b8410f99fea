/** Tells whether anybody can open an address: on the web, or of a mailbox or a telephone. */
export const isPublic = (address: string): boolean =>
  /^(?:https?:\/\/|mailto:|tel:)./i.test(address)
