import { makeZip, type ZipFile } from './make-zip.ts'

export const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006'
export const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

/** A relation of the package or of the main document. */
export interface WrittenRelation {
  readonly kind: string
  readonly target: string
  readonly isExternal?: boolean
}

export const toRelations = (relations: readonly WrittenRelation[]): string => {
  const rows = relations.map(
    ({ kind, target, isExternal }, index) =>
      `<Relationship Id="r${index + 1}" Type="${OFFICE}/${kind}" Target="${target}"${isExternal ? ' TargetMode="External"' : ''}/>`,
  )
  return `<Relationships xmlns="${PACKAGE}/relationships">${rows.join('')}</Relationships>`
}

export const toDocument = (body: string): string =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:document xmlns:w="${W}"><w:body>${body}</w:body></w:document>`

export const toParagraph = (words: string): string => `<w:p><w:r><w:t>${words}</w:t></w:r></w:p>`

export const BODY = ['The ferry was mended.', 'It looked at the rope.'].map(toParagraph).join('')

/** The files of a small Word document, each of which may be another or left out. */
export function toWordFiles(
  changed: Readonly<Record<string, string | Uint8Array | undefined>> = {},
): readonly ZipFile[] {
  const files = {
    '[Content_Types].xml': `<Types xmlns="${PACKAGE}/content-types"/>`,
    '_rels/.rels': toRelations([{ kind: 'officeDocument', target: 'word/document.xml' }]),
    'word/document.xml': toDocument(BODY),
    ...changed,
  }
  return Object.entries(files).flatMap(([path, content]) =>
    content === undefined ? [] : [{ path, content }],
  )
}

/** A small Word document. */
export const makeWord = (changed?: Parameters<typeof toWordFiles>[0]): Buffer =>
  makeZip(toWordFiles(changed))
