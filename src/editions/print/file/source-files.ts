import { basename } from 'node:path/posix'
import type { Publication } from '../../../publication/tree.ts'
import type { Attachment } from './attachments.ts'

/** The Markdown that a publication is made from, file by file, as its print may hold it (ISO 19005-3, 6.8). */
export function sourceFilesOf({ source, parts }: Publication): readonly Attachment[] {
  const sources = [source, ...parts.map((part) => part.source)]
  const files = new Map(sources.map(({ path, text }) => [basename(path), text]))
  return [...files].map(([name, text]) => ({
    name,
    bytes: new TextEncoder().encode(text),
    mediaType: 'text/markdown',
    description: DESCRIPTION,
  }))
}

const DESCRIPTION = 'The Markdown source of this publication'
