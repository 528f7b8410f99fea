import { fill } from '../../wording/fill.ts'
import { wordingOf } from '../../wording/index.ts'
import type { Layout } from './layouts/layout.ts'

/** What an edition is called, in the publication's language: `Large print, text in 20 point`; English where it has no wording. */
export const toEditionTitle = ({ edition, text }: Layout, language: string): string =>
  fill(wordingOf(language).editions[edition], { size: text[0] })
