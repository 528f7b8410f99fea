import { byPath } from '../by-path.ts'
import { type BagFile, textFile } from '../subject.ts'
import { toManifests } from './manifest.ts'

/** What a bag holds: the payload, below `data/`; further tag files; and the lines of `bag-info.txt`. */
export interface Contents {
  readonly payload: readonly BagFile[]
  readonly metadata: readonly BagFile[]
  readonly info: readonly (readonly [label: string, value: string])[]
}

/** The declaration of a bag (RFC 8493, 2.1.1). */
const DECLARATION = 'BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n'

/** Every file of a bag, in the order of their paths (BagIt 1.0, RFC 8493). */
export function toBag({ payload, metadata, info }: Contents): readonly BagFile[] {
  const tags = [
    textFile('bagit.txt', DECLARATION),
    textFile('bag-info.txt', info.map(toLine).join('')),
    ...toManifests(payload, 'manifest'),
    ...metadata,
  ]
  return [...payload, ...tags, ...toManifests(tags, 'tagmanifest')].sort(byPath)
}

/** A label and its value on one line (RFC 8493, 2.2.2): a value that holds a line end would begin another. */
const toLine = ([label, value]: readonly [string, string]): string =>
  `${label}: ${value.replace(/\s+/g, ' ').trim()}\n`
