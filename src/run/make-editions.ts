import { fileEditionsOf, pageEdition } from '../editions/index.ts'
import { readFonts } from './assets/fonts.ts'
import type { Job } from './job.ts'
import { make } from './make.ts'
import { forEach } from './progress.ts'
import type { Done, Work } from './works.ts'

/** So many publications are worked on at once: two print while others are proved. */
const AT_ONCE = 4

/** Makes and proves every edition of each publication of which nothing was kept, but for the pages of the web's. */
export async function makeEditions(
  works: readonly Work[],
  { gathered: { catalogue, house }, folder, tools, clock }: Job,
): Promise<readonly Done[]> {
  const context = { catalogue, house, fonts: await readFonts(), press: tools.press }
  const others = fileEditionsOf(house)
  const makeOne = async (work: Work): Promise<Done> => {
    if (work.type !== 'fresh') return work
    const made = await make(work.publication, others, pageEdition, context, folder)
    return { ...work, type: 'made', made }
  }
  const done = await forEach(works, AT_ONCE, makeOne, (done, total) =>
    tools.progress('Making and proving editions', done, total),
  )
  clock.lap('making and proving editions')
  return done
}
