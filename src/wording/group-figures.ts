/** A whole number with a sign between its thousands: `23,432` with a comma; any beneath a thousand has none. */
export const groupFigures = (count: number, sign: string): string =>
  String(count).replace(/\B(?=(?:\d{3})+$)/g, sign)
