/**
 * What a text is called in its address for good: by the name of its publication and its date, `report-2007-03-03`; the second text
 * of one day `report-2007-03-03-2`. It stays so whatever comes after it.
 */
export function permanentName(
  name: string,
  versions: readonly { readonly date: string }[],
  index: number,
): string {
  const date = versions[index]?.date ?? ''
  const before = versions.slice(0, index).filter((version) => version.date === date)
  const own = `${name}-${date}`
  return before.length === 0 ? own : `${own}-${before.length + 1}`
}

/** The publication and the day, and whatever else there is, in a name that may be one of these: `report`, `2007-03-03-2`. */
export function partsOfName(
  permanent: string,
): { readonly of: string; readonly day: string } | undefined {
  const [, of, day] = /^(.+?)-(\d{4}(?:-\d{2}(?:-\d{2}(?:-[1-9]\d*)?)?)?)$/.exec(permanent) ?? []
  return of === undefined || day === undefined ? undefined : { of, day }
}
