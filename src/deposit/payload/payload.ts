import type { BagFile, Subject } from '../subject.ts'
import { toCoverNote } from './cover-note.ts'
import { toPage } from './pages.ts'
import { attachedOf, besideOf, type Places } from './places.ts'
import { toReadme } from './readme.ts'
import { toStyles } from './styles.ts'

/** Everything below `data/`: all editions, the sources, and two texts for those who keep them. */
export function toPayload(subject: Subject, places: Places): readonly BagFile[] {
  const files = [...editionsIn(subject, places), ...sourcesIn(subject, places)]
  const note = toCoverNote(subject, files, places)
  return [...files, note, toReadme(subject, [...files, note], places)]
}

function editionsIn(subject: Subject, places: Places): readonly BagFile[] {
  const { published, house, styles, publication } = subject
  const attached = new Set(attachedOf({ publication }).map((path) => places.sources.get(path)))
  const files = published.flatMap((file) => {
    const place = places.published.get(file.path)
    if (place === undefined || attached.has(place)) return []
    const isPage = file.path.endsWith('.html')
    return isPage
      ? [toPage(file, { places: places.published, house })]
      : [{ path: place, bytes: file.bytes }]
  })
  const pages = files.filter(({ path }) => path.endsWith('.html'))
  return [...files, toStyles(styles, pages)]
}

function sourcesIn({ publication, sources }: Subject, places: Places): readonly BagFile[] {
  const beside = [...publication.files, publication.received ?? []].flat()
  const files = [
    ...sources,
    ...beside.map(({ path, bytes }) => ({ path: besideOf({ publication }, path), bytes })),
  ]
  // A file that is named twice, as a picture that came with what was received, is kept once.
  return [...new Map(files.map((file) => [file.path, file])).values()].map(({ path, bytes }) => ({
    path: places.sources.get(path) ?? '',
    bytes,
  }))
}
