import type { PageCheck } from '../check.ts'
import { abbreviations } from './abbreviations.ts'
import { fakes } from './fakes.ts'
import { fields } from './fields.ts'
import { focus } from './focus.ts'
import { fragments } from './fragments.ts'
import { headings } from './headings.ts'
import { ids } from './ids.ts'
import { keyboard } from './keyboard.ts'
import { languages } from './languages.ts'
import { links } from './links.ts'
import { live } from './live.ts'
import { measure } from './measure.ts'
import { media } from './media.ts'
import { motion } from './motion.ts'
import { names } from './names.ts'
import { order } from './order.ts'
import { print } from './print.ts'
import { reflow } from './reflow.ts'
import { sameWords } from './same-words.ts'
import { scrollRegions } from './scroll-regions.ts'
import { setText } from './set-text.ts'
import { spacing } from './spacing.ts'
import { tableHeads } from './table-heads.ts'
import { targets } from './targets.ts'
import { titles } from './titles.ts'
import { tree } from './tree.ts'
import { zoom } from './zoom.ts'

/** Every check of our own of a page in the press, in the order in which a page is asked. */
export const PAGE_CHECKS: readonly PageCheck[] = [
  titles,
  zoom,
  headings,
  fakes,
  tableHeads,
  tree,
  ids,
  names,
  media,
  links,
  fragments,
  abbreviations,
  languages,
  order,
  sameWords,
  measure,
  setText,
  spacing,
  reflow,
  scrollRegions,
  fields,
  print,
  motion,
  live,
  targets,
  focus,
  keyboard,
]
