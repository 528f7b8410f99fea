import { type Condition, condition, matterhorn, when } from './condition.ts'
import type { Inspected } from './inspected.ts'

/** What is asked of languages. All texts are in the file's own, or in that of an element around them. */
export const LANGUAGES: readonly Condition[] = [
  ...(
    [
      ['11-001', 'the language of the text is known'],
      ['11-002', 'the language of alternative texts is known'],
      ['11-003', 'the language of the outline is known'],
      ['11-004', 'the language of what is said of links is known'],
    ] as const
  ).map(([number, asks]) =>
    matterhorn(number, asks, (file) =>
      when(!languageOf(file), 'the file does not name its language'),
    ),
  ),
  matterhorn('11-006', 'the language of the metadata is known', ({ packet, objects }) =>
    when(
      !objects.text(objects.catalogue, 'Lang') && !packet?.text('dc:language'),
      'the file does not name its language',
    ),
  ),
  condition('ISO 14289-1, 7.2', 'a language is named as RFC 3066 wants it', function* (file) {
    const own = file.tags.flatMap(({ element }) => element.language ?? [])
    for (const language of new Set([languageOf(file) ?? '', ...own]))
      if (language !== '' && !TAG.test(language)) yield `“${language}” names no language`
  }),
  condition('ISO 14289-1, 7.2', 'no mark of ours is left in a language', function* ({ tags }) {
    for (const { element, name } of tags)
      if (MARK.test(element.language ?? ''))
        yield `a ${name} has the language “${element.language}”`
  }),
]

const languageOf = ({ objects }: Inspected): string | undefined =>
  objects.text(objects.catalogue, 'Lang')

/** RFC 3066: `en`, `en-GB`, `zh-Hant-TW`. */
const TAG = /^[a-z]{1,8}(?:-[a-z\d]{1,8})*$/i

/** What tells the finisher which element of the page it has before it. */
const MARK = /-x-[a-z]?\d+$/
