/** A place within the house: a page from the web root, `reaching-out/next-steps/`, and an id on it; '' for all of it. */
export interface Spot {
  readonly page: string
  readonly id: string
}

/** An address as it is recorded: `reaching-out/next-steps/#p7.4`. */
export const toAddress = ({ page, id }: Spot): string => (id ? `${page}#${id}` : page)

/** An address as front matter names it, with or without a stroke before its `#`. */
export function toSpot(written: string): Spot {
  const [path = '', id = ''] = written.split(/#(.*)/s)
  return { page: path.endsWith('/') ? path : `${path}/`, id }
}
