import { attributes } from '../../typesetting/html/escape.ts'
import { inOurs } from '../language.ts'

/** What must be known of a publication before a word of it is read. */
export interface Notice {
  /** What screen readers list it as, in a word or two: `Withdrawn`. */
  readonly label: string
  readonly kind: 'past' | 'earlier'
  readonly id?: string
  /** The language of the publication. */
  readonly language: string
  /** HTML. */
  readonly words: string
}

/**
 * A notice as a region with a name (WAI-ARIA 1.2, region), so that it is found by those who go from landmark to landmark. It
 * has no heading: it stands before that of the page, which is the first.
 */
export const renderNotice = ({ label, kind, id, language, words }: Notice): string =>
  `<section${attributes({ class: `banner ${kind}`, id, 'aria-label': label })}${inOurs(language)}>
<p>${words}</p>
</section>`
