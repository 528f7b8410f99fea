import { bytesOfContent } from './content.ts'
import type { PdfObjects, PdfPage } from './objects.ts'

/**
 * What each artifact of a page says that it is, in the order in which they begin (ISO 32000-1, 14.8.2.2.2): `Header` or
 * `Footer` of what stands in a margin, else `Pagination`, `Layout`, `Page`, `Background`; '' where it does not say. pdf.js
 * tells that something is an artifact, and no more.
 */
export function artifactsOf(objects: PdfObjects, page: PdfPage): readonly string[] {
  const content = bytesOfContent(objects, page)
  return content.includes('(') || content.includes('%')
    ? kindsIn(content.toString('latin1'))
    : openingsIn(content).flatMap(kindsIn)
}

/** Where there is no string in brackets and no comment, the name stands nowhere else than where an artifact begins. */
function openingsIn(content: Buffer): readonly string[] {
  const openings: string[] = []
  let at = content.indexOf(NAME)
  while (at >= 0) {
    const next = content.indexOf(NAME, at + NAME.length)
    openings.push(
      content.toString('latin1', at, Math.min(at + LONGEST, next < 0 ? Infinity : next)),
    )
    at = next
  }
  return openings
}

const NAME = '/Artifact'
/** No longer is what opens an artifact, in bytes. */
const LONGEST = 300

/** The kinds of artifacts that begin in a page's content: `/Artifact <</Type/Pagination/Subtype/Footer>> BDC`. */
export const kindsIn = (content: string): readonly string[] =>
  [...content.matchAll(OPENING)].flatMap(([, properties, operator]) =>
    operator ? [kindOf(properties ?? '')] : [],
  )

/** A string, in which one may stand within brackets, or a comment, which are passed over; or what opens an artifact. */
const OPENING =
  /\((?:\\.|[^\\()]|\((?:\\.|[^\\()])*\))*\)|%[^\r\n]*|\/Artifact\b\s*(?:<<((?:[^<>]|<[^<>]*>)*)>>|\/\w+)?\s*(B[DM]C)/gs

const kindOf = (properties: string): string =>
  /\/Subtype\s*\/(\w+)/.exec(properties)?.[1] ?? /\/Type\s*\/(\w+)/.exec(properties)?.[1] ?? ''
