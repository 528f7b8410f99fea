import { z } from 'zod'
import { FAULT_OF, type NumberKey } from './numbers/keys.ts'
import { unseenIn } from './unseen.ts'

/** That a text has at most so many characters. */
const atMost = (most: number) =>
  [
    (value: string): boolean => value.length <= most,
    {
      error: ({ input }: { readonly input?: unknown }): string =>
        `must have at most ${told(most)} characters, and has ${told(String(input).length)}`,
    },
  ] as const

const told = (count: number): string => count.toLocaleString('en-GB')

/** More characters than an entry of a catalogue has: five pages. A line of 5 MB would be set in every edition. */
const LONGEST = 10_000

/** More than a title page has room for. */
const ROOM = 500

const text = z
  .string({ error: 'must be a text' })
  .trim()
  .min(1, 'must not be empty')
  .refine(...atMost(LONGEST))
  .refine((value) => unseenIn(value).length === 0, 'must hold no unseen characters')

const line = text.refine((value) => !value.includes('\n'), 'must be on one line')

const title = line.refine(...atMost(ROOM))

/** What stands on the title page too. */
const reason = text.refine(...atMost(ROOM))

const dateSchema = z
  .string({ error: 'must be a date such as 2006-10-09, 2006-10 or 2006' })
  .regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, {
    error: 'must be a date such as 2006-10-09, 2006-10 or 2006',
    abort: true,
  })
  .refine(isRealDate, 'is not a day of the calendar')

/** A tag of BCP 47 whose language is known. */
export const languageSchema = z.string({ error: 'must be a text' }).refine(isLanguageTag, {
  message: 'must be a language tag such as en-GB or cy (BCP 47)',
})

const listSchema = z.union([line, z.array(line).min(1, 'must not be an empty list')], {
  error: 'must be a text, or a list of texts',
})

/** One number of a known form, or several, as those of print and of the PDF. */
const numbersSchema = (key: NumberKey) =>
  listSchema.superRefine((value, context) => {
    for (const [index, text] of [value].flat().entries()) {
      const fault = FAULT_OF[key](text)
      if (!fault) continue
      const path = Array.isArray(value) ? [index] : []
      const { reason: message, hint } = fault
      context.addIssue({ code: 'custom', path, message, params: { hint } })
    }
  })

/** As many paragraphs as there are texts. */
const textsSchema = z.union([text, z.array(text).min(1, 'must not be an empty list')], {
  error: 'must be a text, or a list of texts',
})

/** The licences that the house has a sentence for, by their SPDX identifiers. */
export const LICENSES = ['OGL-UK-3.0', 'OPL-UK-3.0'] as const

/** What looks like the identifier of one of them, or like an address, and is none would be printed as it is. */
const licenseSchema = line.refine(
  (value) =>
    LICENSES.some((known) => known === value) ||
    !/^(?:O[GP]L\b|(?!https?:)[a-z][a-z0-9+.-]*:\S)/i.test(value),
  `must be ${LICENSES.join(' or ')}, an address, or the name of the licence`,
)

const alternateSchema = z.strictObject(
  {
    type: line.describe('What it is: British Sign Language video, Easy Read …'),
    language: languageSchema.describe('BCP 47 tag of its language: bfi for British Sign Language'),
    file: line.optional().describe('A file beside the text'),
    address: z
      .union(
        [z.url({ protocol: /^https?$/ }), z.string().regex(/^\/[a-z0-9-]+\/(?:[a-z0-9-]+\/)?$/)],
        {
          error:
            'must be an address that begins with https://, or that of a publication here, as /datganiad/',
        },
      )
      .optional()
      .describe('Or an address elsewhere; or that of another publication, as /datganiad/'),
    title: line.describe('What a link to it says'),
    by: line.optional().describe('Who made it'),
    date: dateSchema.optional().describe('When it was made'),
  },
  { error: notMapping },
)

/** No address is longer, nor a step between two of its strokes, than this in characters. */
const isShort = (value: string): boolean =>
  value.length <= 250 && value.split('/').every((step) => step.length <= 100)

const TOO_LONG = 'must have at most 250 characters, and 100 between two strokes'

const formerPageSchema = z
  .string({ error: 'must be a text' })
  .regex(
    /^[a-z0-9][a-z0-9-]*(\/[a-z0-9][a-z0-9-]*)*$/,
    'must be a former address such as old-name or old-name/part',
  )
  .refine(isShort, TOO_LONG)

/** An address of a page, or of an id on it, from the web root: `plan/first`, `plan/first#p1.2`. */
const spotSchema = z
  .string({ error: 'must be a text' })
  .regex(
    /^[a-z0-9][a-z0-9-]*(\/[a-z0-9][a-z0-9-]*)*\/?(#[^\s#]+)?$/,
    'must be an address such as plan/first or plan/first#p1.2',
  )
  .refine(isShort, TOO_LONG)

/** Tells whether a text is such an address. */
export const isSpot = (text: string): boolean => spotSchema.safeParse(text).success

/** A former address, or one with the place that it leads to. */
const aliasSchema = z.union(
  [
    formerPageSchema,
    z.strictObject({
      from: spotSchema.describe('The former address: plan/first#p1.2'),
      to: spotSchema.describe('Where it leads: plan/first#p1.3'),
    }),
  ],
  { error: sayAlias },
)

const versionSchema = z.strictObject(
  {
    date: dateSchema.describe('When this text was published'),
    text: z
      .string({ error: 'must be a text' })
      .regex(
        /^\/[a-z0-9][a-z0-9-]*\/$/,
        'must be the address of a publication here, as /report-2006-10-09/',
      )
      .optional()
      .describe('The publication that keeps this text; none for the text of today'),
    changes: textsSchema.optional().describe('What was changed since the version before'),
  },
  { error: notMapping },
)

/** What may name a publication here, or a part of one, and no place within it. */
const HERE = /^(?![a-z][a-z0-9+.-]*:|[/\\]{2})[^\s#]+$/i

/** What took the place of a publication: one here, named as links name them, or what stands elsewhere. */
const successorSchema = z.union(
  [z.url({ protocol: /^https$/, hostname: z.regexes.domain }), z.string().regex(HERE)],
  {
    error:
      'must name a publication here, as /new-plan/, or be an address that begins with https://',
  },
)

/** A publication here, named as links name it. */
const translationSchema = z
  .string({ error: 'must name a publication here, as /cynllun/' })
  .regex(HERE, 'must name a publication here, as /cynllun/')

const tableIdSchema = line.regex(/^[a-z][\w.-]*$/i, 'must be the address of a table such as t7.1')

const tableIdsSchema = z.union([tableIdSchema, z.array(tableIdSchema).min(1)], {
  error: 'must be the address of a table such as t7.1, or a list of these',
})

/** Levels of headings; every value of the front matter is read as text, and editors write it as a number. */
const depthSchema = z
  .string({ error: 'must be a number from 1 to 6' })
  .refine((value) => /^[1-6]$/.test(value), 'must be a number from 1 to 6')
  .transform(Number)
  .meta({ type: 'integer', minimum: 1, maximum: 6 })

const STATUSES = ['draft', 'current', 'record', 'superseded', 'withdrawn'] as const
const NUMBERINGS = ['decimal', 'whole', 'provisions'] as const

/** What a library catalogues a publication by; Dublin Core names where Dublin Core has one. */
export const frontMatterSchema = z.strictObject(
  {
    title: title.describe('The title, as it is cited'),
    language: languageSchema.describe('BCP 47 tag of the language of the text'),
    date: dateSchema.describe('Date of publication: 2006-10-09, 2006-10 or 2006'),
    publisher: line.describe('Who published it'),
    rights: line.describe('The copyright statement'),
    creator: listSchema.optional().describe('Who wrote it'),
    description: text.optional().describe('What it is, in a sentence or two'),
    summary: textsSchema
      .optional()
      .describe(
        'What it says, in plain words: ours, one text a paragraph; no word of the publication',
      ),
    type: line.optional().describe('report, statement, white paper …'),
    identifier: listSchema
      .optional()
      .describe('Reference, DOI, and any number that has no key of its own'),
    isbn: numbersSchema('isbn')
      .optional()
      .describe('ISBN, one or several, each as 978-3-16-148410-0 or 978-3-16-148410-0 (PDF)'),
    issn: numbersSchema('issn').optional().describe('ISSN, as 0317-8471'),
    'command-paper': numbersSchema('command-paper')
      .optional()
      .describe('Number of the Command Paper, as Cm 6933 or CP 12'),
    'deposit-number': numbersSchema('deposit-number')
      .optional()
      .describe('Number of the deposited paper, as DEP2008-1234'),
    received: line
      .optional()
      .describe('The text as it was received, a file beside it: report.docx; kept in the deposit'),
    license: licenseSchema.optional().describe('OGL-UK-3.0, OPL-UK-3.0, an address, or its name'),
    status: z
      .enum(STATUSES, `must be one of ${STATUSES.join(', ')}`)
      .default('current')
      .describe(
        'A draft is never published: npm start shows it, npm run build -- --drafts makes it to be sent',
      ),
    'superseded-by': successorSchema
      .optional()
      .describe('What took its place: a publication here, as /new-plan/, or an https address'),
    'status-date': dateSchema.optional().describe('Since when it is superseded or withdrawn'),
    'status-reason': reason
      .optional()
      .describe('Why it is superseded or withdrawn, in a sentence or two'),
    numbering: z
      .enum(NUMBERINGS, `must be one of ${NUMBERINGS.join(', ')}`)
      .default('decimal')
      .describe(
        'How paragraphs are numbered: 7.1; 12.; or as the provisions of an Act, 12A and (2)',
      ),
    contents: depthSchema
      .optional()
      .describe('How many levels of headings the contents in print list'),
    timeline: tableIdsSchema
      .optional()
      .describe('Tables of dates that a timeline is made of: t7.1'),
    changes: listOf(text).optional().describe('Every editorial change to the text'),
    versions: listOf(versionSchema)
      .optional()
      .describe('Its dated texts, the oldest first, that of today last'),
    alternates: listOf(alternateSchema).optional().describe('Forms made by people: BSL, Easy Read'),
    translations: listOf(translationSchema)
      .optional()
      .describe('Publications here that are the same in other languages: /cynllun/'),
    aliases: listOf(aliasSchema).optional().describe('Former addresses of the publication'),
  },
  { error: notMapping },
)

/** Tells whether a publication is one to read no more: another stands in its place, or none. */
export const isPast = <Own extends Pick<FrontMatter, 'status'>>(
  frontMatter: Own,
): frontMatter is Own & { readonly status: 'superseded' | 'withdrawn' } =>
  frontMatter.status === 'superseded' || frontMatter.status === 'withdrawn'

/** Tells whether a reader must know the standing of a publication before a word of it is read: it is past, or a draft. */
export const isSaidFirst = <Own extends Pick<FrontMatter, 'status'>>(
  frontMatter: Own,
): frontMatter is Own & { readonly status: 'superseded' | 'withdrawn' | 'draft' } =>
  isPast(frontMatter) || frontMatter.status === 'draft'

export type FrontMatter = z.infer<typeof frontMatterSchema>
export type Alternate = z.infer<typeof alternateSchema>
/** A former address as front matter names it. */
export type Alias = z.infer<typeof aliasSchema>

/** The keys of the front matter, and those of one of its alternates, and of one of its versions. */
export const frontMatterKeys: readonly string[] = Object.keys(frontMatterSchema.shape)
export const alternateKeys: readonly string[] = Object.keys(alternateSchema.shape)
export const versionKeys: readonly string[] = Object.keys(versionSchema.shape)

/** The schema for editors: `docs/front-matter.schema.json`. */
export const toJsonSchema = (): object => z.toJSONSchema(frontMatterSchema, { io: 'input' })

const NAMES = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' })

/**
 * Tells whether a text is a language tag of BCP 47; its language has two or three letters, since no longer one is
 * registered (IANA Language Subtag Registry), and `english` is no tag; one of two letters has a name (ISO 639-1), which
 * `zz` has not. What is private (`-x-`) says nothing to a reader.
 */
export function isLanguageTag(tag: string): boolean {
  try {
    const [primary] = /^[a-z]{2,3}(?!.*-x-)(?=-|$)/i.exec(tag) ?? []
    const isKnown = primary?.length === 3 || (primary && NAMES.of(primary) !== undefined)
    return isKnown === true && Intl.getCanonicalLocales(tag).length === 1
  } catch {
    return false
  }
}

function listOf<T extends z.ZodType>(item: T) {
  return z.array(item, { error: 'must be a list, each entry on a line of its own after a hyphen' })
}

/** Of a text what is wrong with it as a former address; of all else what it should be. */
function sayAlias({
  input,
  errors = [],
}: {
  readonly input?: unknown
  readonly errors?: readonly (readonly { readonly message?: string }[])[]
}): string {
  const own = typeof input === 'string' ? errors[0]?.[0]?.message : undefined
  return own ?? 'must be a former address, or have from: and to: with one each, as plan/first#p1.2'
}

function notMapping({ code }: { readonly code?: string | undefined }): string | undefined {
  return code === 'invalid_type' ? 'must be lines of the form key: value' : undefined
}

function isRealDate(date: string): boolean {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number)
  const real = new Date(Date.UTC(year, month - 1, day))
  return real.getUTCMonth() === month - 1 && real.getUTCDate() === day
}
