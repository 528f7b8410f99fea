import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Message, Source } from '../message/message.ts'
import { decodeText } from '../publication/decode.ts'
import { shown } from '../store/shown.ts'
import type { BuildOptions } from './options.ts'

/**
 * A message as it is remembered of a finished build: its source by the folder of the build's options in which it lies.
 * So it holds neither a text nor a place of the run that found it.
 */
export interface FinishedMessage extends Omit<Message, 'source'> {
  readonly from?: From
}

interface From {
  readonly folder?: 'content' | 'data'
  /** From that folder, or as it was. */
  readonly path: string
  readonly hasText: boolean
}

type Folders = Pick<BuildOptions, 'content' | 'data'>

const FOLDERS = ['data', 'content'] as const

export const toFinished = (
  messages: readonly Message[],
  folders: Folders,
): readonly FinishedMessage[] =>
  messages.map(({ source, ...message }) =>
    source ? { ...message, from: toPlace(source, folders) } : message,
  )

function toPlace({ path, text }: Source, folders: Folders): From {
  const hasText = text !== ''
  for (const folder of FOLDERS) {
    const base = shown(folders[folder])
    if (base === '' && !hasText) continue
    if (base === '' || path === base) return { folder, path: base === '' ? path : '', hasText }
    if (path.startsWith(`${base}/`)) return { folder, path: path.slice(base.length + 1), hasText }
  }
  return { path, hasText }
}

/** The messages as they are told now: their sources are read again, each once. */
export function fromFinished(
  messages: readonly FinishedMessage[],
  folders: Folders,
): readonly Message[] {
  const sources = new Map<string, Source>()
  const sourceOf = ({ folder, path, hasText }: From): Source => {
    const whole = folder ? [shown(folders[folder]), path].filter(Boolean).join('/') : path
    const source = sources.get(whole) ?? {
      path: whole,
      text: hasText ? readText(whole) : '',
    }
    sources.set(whole, source)
    return source
  }
  return messages.map(({ from, ...message }) =>
    from ? { ...message, source: sourceOf(from) } : message,
  )
}

/** A text that is gone is told of without its lines. */
function readText(path: string): string {
  try {
    return decodeText(readFileSync(join(process.cwd(), path)), path).text
  } catch {
    return ''
  }
}
