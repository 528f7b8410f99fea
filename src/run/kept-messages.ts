import type { Message, Source } from '../message/message.ts'
import type { Publication } from '../publication/tree.ts'

/**
 * A message of a publication as it is kept: it names its source by its number among those of the publication, or a page by
 * its path in the web root. So it holds neither a text nor a folder of the run that found it.
 */
export interface KeptMessage extends Omit<Message, 'source'> {
  readonly from?: number | string
}

export function toKept(
  messages: readonly Message[],
  publication: Publication,
): readonly KeptMessage[] {
  const paths = sourcesOf(publication).map(({ path }) => path)
  return messages.map(({ source, ...message }) => {
    if (!source) return message
    const number = paths.indexOf(source.path)
    return { ...message, from: number === -1 ? source.path : number }
  })
}

/** The messages as they are told, with the sources of the publication as they are now. */
export function toTold(
  messages: readonly KeptMessage[],
  publication: Publication,
): readonly Message[] {
  const sources = sourcesOf(publication)
  return messages.map(({ from, ...message }) => {
    if (from === undefined) return message
    const source = typeof from === 'number' ? sources[from] : { path: from, text: '' }
    return source ? { ...message, source } : message
  })
}

const sourcesOf = ({ source, parts }: Publication): readonly Source[] => [
  source,
  ...parts.map((part) => part.source),
]
