/** Milliseconds of processor time since a reading: what other programs do meanwhile does not count. */
export function processorTime(since: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(since)
  return (user + system) / 1000
}
