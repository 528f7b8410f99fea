/** What V8 begins with where it breaks off, at the beginning of a line. */
const MARKS = ['<--- Last few GCs --->', 'FATAL ERROR: ']

const BROKEN_OFF = new RegExp(`^\\n*(?:${MARKS.join('|')})`, 'm')

/** What a command says on standard error, divided. */
export interface Divided {
  /** Takes what has come, in pieces that may end anywhere. */
  take(data: Buffer): void
  /** Passes on what was held back, and gives what V8 said: '' where it did not break off. */
  end(): string
}

/** Passes on what a command says, but for what V8 says where it breaks off. A line that may become a mark is held back. */
export function divideTrace(pass: (data: Buffer) => void): Divided {
  const trace: Buffer[] = []
  let held: Buffer = Buffer.alloc(0)
  let isAtLine = true
  return {
    take: (data) => {
      if (trace.length > 0) {
        trace.push(data)
        return
      }
      const all = Buffer.concat([held, data])
      const { at, isBroken } = divide(all.toString('latin1'), isAtLine)
      if (at > 0) {
        pass(all.subarray(0, at))
        isAtLine = all[at - 1] === LINE_END
      }
      held = all.subarray(at)
      if (isBroken) trace.push(held)
    },
    end: () => {
      if (trace.length === 0 && held.length > 0) pass(held)
      return Buffer.concat(trace).toString()
    },
  }
}

const LINE_END = '\n'.charCodeAt(0)

/** Where to divide what has come: before a mark, before a last line that may become one, or at the end. */
function divide(
  text: string,
  isAtLine: boolean,
): { readonly at: number; readonly isBroken: boolean } {
  // A sign before it, which no mark has, where it begins within a line.
  const lead = isAtLine ? '' : '\0'
  const led = lead + text
  const mark = BROKEN_OFF.exec(led)
  if (mark) return { at: mark.index - lead.length, isBroken: true }
  const last = led.lastIndexOf('\n') + 1
  const isBegun = last < led.length && MARKS.some((one) => one.startsWith(led.slice(last)))
  return { at: isBegun ? last - lead.length : text.length, isBroken: false }
}
