import { FOUND_SCRIPT } from '../assets.ts'
import type { LinkTo } from './page.ts'

/** The script that marks what a search has found, on pages that hold a text; a page without it lacks the marks alone. */
export const renderFoundScript = (linkTo: LinkTo): string =>
  `<script type="module" src="${linkTo(FOUND_SCRIPT)}"></script>\n`
