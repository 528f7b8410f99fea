import { PdfStream } from '@libpdf/core'
import type { PdfObjects, PdfPage } from './objects.ts'

/**
 * What each artifact of a page says that it is, in the order in which they begin (ISO 32000-1, 14.8.2.2.2): `Header` or
 * `Footer` of what stands in a margin, else `Pagination`, `Layout`, `Page`, `Background`; '' where it does not say. pdf.js
 * tells that something is an artifact, and no more.
 */
export const artifactsOf = (objects: PdfObjects, { dictionary }: PdfPage): readonly string[] =>
  kindsIn(
    objects
      .all(dictionary, 'Contents')
      .map((content) => (content instanceof PdfStream ? content.getDecodedData() : EMPTY))
      .map((bytes) => new TextDecoder('latin1').decode(bytes))
      .join('\n'),
  )

const EMPTY = new Uint8Array()

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
