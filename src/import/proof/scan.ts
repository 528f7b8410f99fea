import { Parser } from 'htmlparser2'
import { type Context, enter, OUTERMOST, toKnownName } from './names.ts'

/** A start tag: its name as `w:p`, whatever prefix the file has; '' for what is not known. */
export interface Opening {
  readonly name: string
  /** Whether white space at the ends of a text in it counts (xml:space). */
  readonly isPreserved: boolean
  /** The value of an attribute, by its known name: `w:id`, `Type`. */
  attribute(name: string): string | undefined
  /** The namespace that a prefix of the file stands for. */
  namespaceOf(prefix: string): string | undefined
}

/** What is told of an XML file, in its order. */
export interface Listener {
  open(opening: Opening): void
  text(text: string): void
  close(name: string): void
}

/** So many bytes are looked at in one go: a file of 60 MB is never one string. */
const CHUNK = 2 ** 16

/** Reads well-formed XML, in UTF-8 or UTF-16, from its beginning to its end. */
export function scan(bytes: Uint8Array, listener: Listener): void {
  const decoder = new TextDecoder(encodingOf(bytes))
  const parser = new Parser(toHandler(listener), { xmlMode: true })
  for (let at = 0; at < bytes.length; at += CHUNK)
    parser.write(toLineEnds(decoder.decode(bytes.subarray(at, at + CHUNK), { stream: true })))
  parser.end(toLineEnds(decoder.decode()))
}

/** The line ends of XML 1.1 (2.11), which the other reading knows too, as white space; one that is written as a number stays. */
const toLineEnds = (text: string): string => text.replaceAll('\u0085', '\n')

/** By the first two bytes: the byte order mark, or the `<` that every XML file begins with. */
function encodingOf([first, second]: Uint8Array): string {
  if ((first === 0xff && second === 0xfe) || (first === 0x3c && second === 0)) return 'utf-16le'
  if ((first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c)) return 'utf-16be'
  return 'utf-8'
}

/** Gives the parser's names their namespaces. */
function toHandler({ open, text, close }: Listener): ConstructorParameters<typeof Parser>[0] {
  const contexts: Context[] = []
  const names: string[] = []
  return {
    onopentag(written, attributes) {
      const context = enter(contexts.at(-1) ?? OUTERMOST, attributes)
      const name = toKnownName(written, context)
      contexts.push(context)
      names.push(name)
      open({
        name,
        isPreserved: context.isPreserved,
        namespaceOf: (prefix) => context.prefixes.get(prefix),
        attribute: (wanted) =>
          attributes[
            Object.keys(attributes).find((own) => toOwnName(own, context) === wanted) ?? ''
          ],
      })
    },
    ontext: text,
    onclosetag() {
      contexts.pop()
      close(names.pop() ?? '')
    },
  }
}

/** An attribute without a prefix is in no namespace. */
const toOwnName = (name: string, context: Context): string =>
  name.includes(':') ? toKnownName(name, context) : name
