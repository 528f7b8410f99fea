import type { Opening } from './scan.ts'

/** What the namespaces of Word's own extensions begin with, and how they go on ([MS-DOCX] 2.2, [MS-ODRAWXML] 2.1). */
const WORD =
  /^http:\/\/schemas\.microsoft\.com\/office\/word\/(?:(?:2006|2010|2012|2018)\/wordml|2010\/wordprocessing(?:Canvas|Drawing|Group|Ink|Shape)|2012\/wordprocessingDrawing|2015\/wordml\/symex|2016\/wordml\/cid|2018\/wordml\/cex|2020\/wordml\/sdtdatahash|2023\/wordml\/word16du|2024\/wordml\/sdtformatlock)$/
const DRAWING =
  /^http:\/\/schemas\.microsoft\.com\/office\/drawing\/(?:(?:2010|2012|2014|2016\/11|2016\/SVG)\/main|(?:2008|2010|2016\/11|2016\/12)\/diagram|(?:2007\/8\/2|2012|2014|2015\/06|2017\/03)\/chart|(?:2014|2015\/9\/8|2015\/10\/21|2016\/5\/(?:9|1[0-4]))\/chartex|2010\/picture|2016\/ink|2017\/(?:decorative|model3d)|2018\/hyperlinkcolor|2020\/classificationShape)$/
const OLD = /^urn:schemas-microsoft-com:(?:vml|office:office|office:word)$/
const STANDARD = /^http:\/\/(?:schemas\.openxmlformats\.org|purl\.oclc\.org\/ooxml)\//

const KNOWN: readonly RegExp[] = [WORD, DRAWING, OLD, STANDARD]

/** Tells whether today's Word takes a branch: `Requires="wps w14"` names, by prefixes, no namespace that it does not know. */
export const isForWord = ({ attribute, namespaceOf }: Opening): boolean =>
  (attribute('Requires') ?? '')
    .split(/\s+/)
    .filter((prefix) => prefix !== '')
    .map((prefix) => namespaceOf(prefix) ?? '')
    .every((namespace) => KNOWN.some((pattern) => pattern.test(namespace)))
