import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'

/** What the catalogue and the metadata say of the file. */
export interface Description {
  readonly isTagged: boolean
  /** Whether a reader's window shows the title, not the file's name. */
  readonly showsTitle: boolean
  readonly title: string
  readonly language: string
}

/** Reads what the file says of itself; '' where it is silent. */
export async function readDescription(document: PDFDocumentProxy): Promise<Description> {
  const { info } = await document.getMetadata()
  const marks: unknown = await document.getMarkInfo()
  const preferences = await document.getViewerPreferences()
  return {
    isTagged: marks instanceof Map && marks.get('Marked') === true,
    showsTitle: preferences?.get('DisplayDocTitle') === true,
    title: textOf(info, 'Title'),
    language: textOf(info, 'Language'),
  }
}

function textOf(info: object, key: string): string {
  const value: unknown = Reflect.get(info, key)
  return typeof value === 'string' ? value : ''
}
