import { attachedPath } from '../../publication/attached.ts'
import type { Subject } from '../subject.ts'
import { toSafePaths } from './names.ts'

/** Where the files of a publication lie in its bag. */
export interface Places {
  /** By the path in the web root: pages, finished files, and what lies beside the text. */
  readonly published: ReadonlyMap<string, string>
  /** By the path below the content folder: the Markdown, and what lies beside it. */
  readonly sources: ReadonlyMap<string, string>
}

/** The page of a publication that is opened first, and the styles of its pages. */
export const FIRST_PAGE = 'data/web/index.html'
export const STYLES = 'data/web/styles.css'

/**
 * Gives every file its place: pages in `web`, finished files in `editions`, the sources in `source`, laid as a content folder
 * is. What lies beside the text is there alone, and pages show it from there.
 */
export function placesOf({ publication, published, sources }: Subject): Places {
  const { name } = publication
  const names = [...sources.map(({ path }) => path), ...attachedOf({ publication })]
  const safe = toSafePaths(names)
  const placed = new Map([...safe].map(([path, own]) => [path, `data/source/${own}`]))
  const attached = new Map(
    publication.files.map(({ path }) => [
      attachedPath(name, path),
      placed.get(besideOf({ publication }, path)) ?? '',
    ]),
  )
  const own = published.flatMap(({ path }) => {
    const place = attached.get(path) ?? placeOf(path.slice(name.length + 1))
    return place ? [[path, place] as const] : []
  })
  return { published: new Map(own), sources: placed }
}

/** The index of editions is evidence, and stands among the tags. */
function placeOf(path: string): string | undefined {
  if (path === 'editions.json') return undefined
  return path.endsWith('.html') ? `data/web/${path}` : `data/editions/${path}`
}

/** The paths below the content folder of what lies beside a text: pictures, tables, forms made by people, what was received. */
export const attachedOf = ({ publication }: Pick<Subject, 'publication'>): readonly string[] =>
  [...publication.files, publication.received ?? []]
    .flat()
    .map(({ path }) => besideOf({ publication }, path))

/** A file beside a text lies in the publication's folder; where it has none, in the content folder itself. */
export const besideOf = ({ publication }: Pick<Subject, 'publication'>, path: string): string =>
  hasFolder({ publication }) ? `${publication.name}/${path}` : path

/** Tells whether a publication is a folder, and not one file. */
export const hasFolder = ({ publication }: Pick<Subject, 'publication'>): boolean =>
  publication.source.path.endsWith('/index.md')
