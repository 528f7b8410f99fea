/** The order of texts by their code units, which is the same on every machine: below 0 where the one stands first. */
export const byCodeUnits = (one: string, other: string): number =>
  one < other ? -1 : Number(one > other)
