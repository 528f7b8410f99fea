import { type Bag, type Fault, isPayload } from './bag.ts'
import type { Declaration } from './declaration.ts'
import { type Line, readTagFile } from './tag-file.ts'
import { infoName, isStrict } from './version.ts'

/** A label and its value, and the line that they begin on. */
interface InfoElement {
  readonly label: string
  readonly value: string
  readonly line: number
}

/** What of an element is wrong, in a sentence; undefined where it is right. */
type Check = (value: string, bag: Bag) => string | undefined

/** What the reserved labels say (RFC 8493, 2.2.2); what only people read is not judged. */
const CHECKS: Readonly<Record<string, { readonly check: Check; readonly isError?: true }>> = {
  'payload-oxum': { check: checkOxum, isError: true },
  'bagging-date': { check: checkDate },
  'bag-count': { check: checkCount },
}

/** Labels that may stand once. */
const ONCE = ['payload-oxum', 'bagging-date', 'bag-count', 'bag-size', 'bag-group-identifier']

/** Judges what a bag says of itself, if it does. */
export async function checkInfo(bag: Bag, declaration: Declaration): Promise<readonly Fault[]> {
  const file = infoName(declaration.version)
  const held = bag.files.get(file)
  if (!held?.isFile) return []
  const { lines, faults } = await readTagFile(held, declaration.encoding)
  const strict = isStrict(declaration.version)
  return [...faults, ...checkLines(lines, bag, { file, strict })]
}

/** The file that is judged, and whether it is by 1.0. */
interface Way {
  readonly file: string
  readonly strict: boolean
}

function* checkLines(lines: readonly Line[], bag: Bag, way: Way): Iterable<Fault> {
  const elements: InfoElement[] = []
  for (const { text, number: line } of lines) {
    const last = elements.at(-1)
    if (/^[ \t]/.test(text) && last)
      elements[elements.length - 1] = { ...last, value: `${last.value} ${text.trim()}` }
    else yield* readElement({ text, number: line }, elements, way)
  }
  const seen = new Set<string>()
  for (const element of elements) {
    yield* checkElement(element, bag, { way, isAgain: seen.has(element.label) })
    seen.add(element.label)
  }
}

/** Before 1.0 spaces stood round the colon at will. */
function* readElement(
  { text, number: line }: Line,
  elements: InfoElement[],
  { file, strict }: Way,
): Iterable<Fault> {
  const [, written = '', gap = '', value = ''] = /^([^:]+):([ \t]*)(.*)$/.exec(text) ?? []
  const label = written.trim().toLowerCase()
  const place = { rule: 'bag-info', file, line } as const
  const hint = 'write the label, a colon, one space and the value'
  if (label !== '') elements.push({ label, value: value.trim(), line })
  if (label === '')
    yield { ...place, severity: 'error', reason: 'This line has no label, colon and value', hint }
  else if (written !== written.trim() && strict)
    yield { ...place, severity: 'error', reason: 'There is a space beside the label', hint }
  else if (gap === '' && strict)
    yield { ...place, severity: 'warning', reason: 'There is no space after the colon', hint }
}

function* checkElement(
  { label, value, line }: InfoElement,
  bag: Bag,
  { way, isAgain }: { readonly way: Way; readonly isAgain: boolean },
): Iterable<Fault> {
  const place = { rule: 'bag-info', file: way.file, line } as const
  const rule = CHECKS[label]
  const reason = rule?.check(value, bag)
  if (rule && reason)
    yield {
      ...place,
      severity: rule.isError ? 'error' : 'warning',
      reason,
      hint: rule.isError
        ? 'fetch or copy the bag once more; if it is whole, let its maker say what is right'
        : 'let the maker of the bag write what is so',
    }
  if (isAgain && ONCE.includes(label))
    yield {
      ...place,
      severity: label === 'payload-oxum' && way.strict ? 'error' : 'warning',
      reason: `The label ${label} stands here again, and may stand once`,
      hint: 'take one of the two out',
    }
}

/** `OctetCount.StreamCount`: how many bytes the payload has, and how many files. */
function checkOxum(value: string, { files }: Bag): string | undefined {
  const [, bytes, count] = /^(\d+)\.(\d+)$/.exec(value) ?? []
  if (bytes === undefined || count === undefined)
    return 'Payload-Oxum does not give bytes, a full stop and files, as 279164409832.1198'
  const payload = [...files.values()].filter(({ path, isFile }) => isFile && isPayload(path))
  const total = payload.reduce((sum, { size }) => sum + BigInt(size), 0n)
  if (BigInt(bytes) === total && BigInt(count) === BigInt(payload.length)) return undefined
  return `The payload has ${total} bytes in ${toFiles(payload.length)}, and Payload-Oxum tells of ${bytes} in ${count}`
}

const toFiles = (number: number): string => `${number} file${number === 1 ? '' : 's'}`

function checkDate(value: string): string | undefined {
  return isDay(value) ? undefined : 'Bagging-Date is no date such as 2006-10-09'
}

/** Tells a day of the calendar; `Date` takes 31 February for 3 March. */
function isDay(value: string): boolean {
  if (!/^\d{4}-\d\d-\d\d$/.test(value)) return false
  const day = new Date(`${value}T00:00Z`)
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(value)
}

/** `N of T`, where T is `?` if nobody knows it yet. */
function checkCount(value: string): string | undefined {
  const [, one, all] = /^(\d+) of (\d+|\?)$/.exec(value) ?? []
  const isCount =
    one !== undefined && Number(one) > 0 && (all === '?' || Number(one) <= Number(all))
  return isCount ? undefined : 'Bag-Count is not of the kind “1 of 4”, or “1 of ?”'
}
