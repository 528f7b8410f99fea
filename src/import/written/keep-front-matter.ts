import { type Document, isMap, isScalar, isSeq, parseDocument } from 'yaml'
import { OPENING } from './fill-front-matter.ts'

/** The front matter of a publication that is to be written over, as an editor has left it. */
export interface StandingFrontMatter {
  /** Its values of one line, by key; empty ones are left out. */
  readonly values: Readonly<Record<string, string>>
  /** The YAML between the lines of three hyphens. */
  readonly yaml: string
}

/** Reads the front matter that a text begins with; undefined where there is none, or it is not well-formed. */
export function readStanding(text: string): StandingFrontMatter | undefined {
  const yaml = OPENING.exec(text.replaceAll('\r\n', '\n'))?.[1]
  const document = yaml === undefined ? undefined : parse(yaml)
  if (yaml === undefined || !document || !isMap(document.contents)) return undefined
  const values = document.contents.items.flatMap(({ key, value }) =>
    isScalar(key) && isScalar(value) && typeof value.value === 'string' && value.value !== ''
      ? [[String(key.value), value.value] as const]
      : [],
  )
  return { values: Object.fromEntries(values), yaml }
}

/**
 * The text of a publication with the front matter that stood there: its values, comments and order. Keys that it has no
 * value for, and entries of `changes` that it lacks, come from the text; so does what is `given` anew.
 */
export function keepFrontMatter(
  text: string,
  standing: StandingFrontMatter,
  given: readonly string[],
): string {
  const [kept, written] = [parse(standing.yaml), parse(OPENING.exec(text)?.[1] ?? '')]
  if (!kept || !written || !isMap(written.contents)) return text
  for (const { key, value } of written.contents.items) {
    const name = isScalar(key) ? String(key.value) : ''
    if (name === 'changes') addChanges(kept, value)
    else if (given.includes(name) || isUnset(kept, name)) kept.set(name, value)
  }
  const yaml = kept.toString({ lineWidth: 0 })
  return text.replace(OPENING, () => `---\n${yaml}---\n`)
}

/** Values as texts, as the front matter is read elsewhere. */
function parse(yaml: string): Document | undefined {
  const document = parseDocument(yaml, { schema: 'failsafe', merge: false, stringKeys: true })
  return document.errors.length > 0 ? undefined : document
}

const isUnset = (document: Document, key: string): boolean => {
  const value = document.get(key)
  return value === undefined || value === null || value === ''
}

function addChanges(document: Document, written: unknown): void {
  const standing = document.get('changes')
  if (!isSeq(standing)) {
    document.set('changes', written)
    return
  }
  const known = new Set(standing.items.map((item) => (isScalar(item) ? item.value : undefined)))
  for (const item of isSeq(written) ? written.items : [])
    if (isScalar(item) && !known.has(item.value)) standing.add(item)
}
