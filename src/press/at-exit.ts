const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const

/**
 * Sees to it that `undo`, which must be synchronous and bear two calls, runs when this process ends,
 * by itself or by a signal. A signal that nobody else listens to ends the process as usual.
 * Returns the function that calls it off.
 */
export function atExit(undo: () => void): () => void {
  const onSignal = (signal: NodeJS.Signals) => {
    undo()
    callOff()
    if (process.listenerCount(signal) === 0) process.kill(process.pid, signal)
  }
  const callOff = () => {
    process.off('exit', undo)
    for (const signal of signals) process.off(signal, onSignal)
  }
  process.on('exit', undo)
  for (const signal of signals) process.on(signal, onSignal)
  return callOff
}
