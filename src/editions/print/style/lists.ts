/** Tables as headings and lists. */
export const lists = `
`
