import { toSiteData } from '../site/site-data.ts'
import { writeSite } from '../site/write-site.ts'
import type { StampedFile } from '../store/cache.ts'
import { writeAssets } from './assets/assets.ts'
import { findLists, type ListWork, layLists, withoutKept } from './lists.ts'
import type { Job } from './publish.ts'
import { toSiteInput } from './site-input.ts'
import type { Work } from './works.ts'

/** The pages of the site, but those of publications that were kept. */
export interface Written {
  /** The paths of those that Eleventy wrote. */
  readonly pages: readonly string[]
  readonly lists: readonly ListWork[]
  /** The pages of lists that were kept. */
  readonly laid: readonly StampedFile[]
}

/** Writes every page that is not kept, and what all pages fetch. */
export async function writePages(works: readonly Work[], job: Job): Promise<Written> {
  const site = toSiteData(toSiteInput(works, job.gathered))
  const lists = findLists(site, works, job)
  const pages = await writeSite(withoutKept(site, lists), job.folder)
  await writeAssets(job.folder)
  const laid = layLists(lists, job)
  job.clock.lap('writing pages')
  return { pages, lists, laid }
}
