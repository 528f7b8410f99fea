import { z } from 'zod'

const dateSchema = z
  .string()
  .regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, 'must be a date such as 2006-10-09, 2006-10 or 2006')
  .refine(isRealDate, 'is not a day of the calendar')

const languageSchema = z.string().refine(isLanguageTag, {
  message: 'must be a language tag such as en-GB or cy (BCP 47)',
})

const listSchema = z.union([z.string().min(1), z.array(z.string().min(1)).min(1)])

const alternateSchema = z.strictObject({
  type: z.string().min(1).describe('What it is: British Sign Language video, Easy Read …'),
  language: languageSchema,
  file: z.string().min(1).optional().describe('A file beside the text'),
  address: z
    .url({ protocol: /^https?$/ })
    .optional()
    .describe('Or an address elsewhere'),
  title: z.string().min(1),
  by: z.string().min(1).optional().describe('Who made it'),
  date: dateSchema.optional(),
})

/** What a library catalogues a publication by; Dublin Core names where Dublin Core has one. */
export const frontMatterSchema = z.strictObject({
  title: z.string().min(1).describe('The title, as it is cited'),
  language: languageSchema.describe('BCP 47 tag of the language of the text'),
  date: dateSchema.describe('Date of publication: 2006-10-09, 2006-10 or 2006'),
  publisher: z.string().min(1).describe('Who published it'),
  rights: z.string().min(1).describe('The copyright statement'),
  creator: listSchema.optional().describe('Who wrote it'),
  description: z.string().min(1).optional().describe('What it is, in a sentence or two'),
  type: z.string().min(1).optional().describe('report, statement, white paper …'),
  identifier: listSchema.optional().describe('ISBN, Command Paper number, reference'),
  license: z.string().min(1).optional().describe('OGL-UK-3.0, OPL-UK-3.0, an address, or its name'),
  status: z.enum(['draft', 'current', 'record', 'superseded', 'withdrawn']).default('current'),
  numbering: z
    .enum(['decimal', 'whole'])
    .default('decimal')
    .describe('How paragraphs are numbered'),
  changes: z.array(z.string().min(1)).optional().describe('Every editorial change to the text'),
  alternates: z.array(alternateSchema).optional().describe('Forms made by people: BSL, Easy Read'),
  aliases: z
    .array(
      z
        .string()
        .regex(
          /^[a-z0-9][a-z0-9-]*(\/[a-z0-9][a-z0-9-]*)*$/,
          'must be a former address such as old-name or old-name/part',
        ),
    )
    .optional()
    .describe('Former addresses of the publication'),
})

export type FrontMatter = z.infer<typeof frontMatterSchema>
export type Alternate = z.infer<typeof alternateSchema>

/** The schema for editors: `docs/front-matter.schema.json`. */
export const toJsonSchema = (): object => z.toJSONSchema(frontMatterSchema, { io: 'input' })

function isRealDate(date: string): boolean {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number)
  const real = new Date(Date.UTC(year, month - 1, day))
  return real.getUTCMonth() === month - 1 && real.getUTCDate() === day
}

function isLanguageTag(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1
  } catch {
    return false
  }
}
