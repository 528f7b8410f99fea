import { REPORT, type Rule } from './rule.ts'

/** Title and language are the front matter's, and the window shows the title (PDF/UA-1, ISO 14289-1, 7.1 and 7.2). */
export const checkDescription: Rule = function* ({ description }, { frontMatter }) {
  const { title, language, showsTitle } = description
  if (title !== frontMatter.title)
    yield { reason: `The PDF's title is “${title}”, not “${frontMatter.title}”.`, hint: REPORT }
  if (language !== frontMatter.language)
    yield {
      reason: `The PDF's language is “${language}”, not “${frontMatter.language}”.`,
      hint: REPORT,
    }
  if (!showsTitle)
    yield { reason: 'The PDF has its file name shown in place of its title.', hint: REPORT }
}
