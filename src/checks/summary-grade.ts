import { summaryOf } from '../publication/summary.ts'
import { findInFrontMatter } from './find-in.ts'
import { formulaFor } from './reading/formulas.ts'
import { type Sentence, sentencesOf } from './reading/sentences.ts'
import type { Rule } from './rule.ts'

/**
 * A summary is for those who do not read more than school has taught them by its ninth year, the end of lower secondary
 * education (WCAG 2.2, 3.1.5). Where no formula is known for its language nothing is said.
 */
export const summaryGrade: Rule = {
  name: 'summary-grade',
  *check(publication) {
    const { language } = publication.frontMatter
    const sentences = sentencesOf(summaryOf(publication.frontMatter))
    const formula = formulaFor(language)
    const [longest] = sentences.toSorted((one, other) => other.words.length - one.words.length)
    if (!formula || !longest) return
    const grade = formula.grade(sentences)
    if (grade <= HIGHEST) return
    yield {
      reason: `The summary reads at grade ${shown(grade)} (${formula.name}), above ${HIGHEST}`,
      hint: `divide long sentences, and write short words for long ones; the longest sentence has ${longest.words.length} words: “${longest.text}”`,
      position: findInFrontMatter(publication, 'summary', beginningOf(longest)),
    }
  },
}

/** The last year of lower secondary education: nine years of school (UNESCO, ISCED 2011, level 2). */
const HIGHEST = 9

/** Never shown as a grade that would be right. */
const shown = (grade: number): string => (Math.ceil(grade * 10) / 10).toFixed(1)

/** Words that are likely to stand on one line of the source. */
const beginningOf = ({ text }: Sentence): string => text.split(/\s+/).slice(0, 2).join(' ')
