/** `812 KB`, `2.1 MB`, in units of 1,000 bytes. */
export function toSize(bytes: number): string {
  if (bytes < 1_000) return `${bytes} ${bytes === 1 ? 'byte' : 'bytes'}`
  const unit = ['KB', 'MB', 'GB'].findIndex((_, index) => bytes < 999_500 * 1_000 ** index)
  const at = unit < 0 ? 2 : unit
  const count = bytes / 1_000 ** (at + 1)
  return `${at === 0 ? Math.round(count) : count.toFixed(1)} ${['KB', 'MB', 'GB'][at]}`
}
