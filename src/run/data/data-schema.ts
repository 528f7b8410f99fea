import { z } from 'zod'
import { LARGE_SIZES, STANDARDS, type Standard, USUAL_PRINT } from '../../editions/print-choices.ts'
import { languageSchema } from '../../publication/front-matter.ts'
import { toList } from '../../wording/list.ts'
import { colourSchema } from './colour-schema.ts'
import { emblemShape } from './emblem-schema.ts'
import { homeSchema, lawSchema } from './house-schema.ts'
import { line, paragraph } from './line-schema.ts'

const standards = Object.keys(STANDARDS) as Standard[]

/** `20, 18 or 16`. */
const toChoice = (choices: readonly unknown[]): string => toList(choices.map(String), ' or ')

const origin = z
  .string({ error: 'must be a text' })
  .refine((value) => URL.canParse(value) && /^https?:/i.test(value), {
    error: 'must be an address that begins with https://',
    abort: true,
  })
  .refine((value) => value === new URL(value).origin, {
    error: ({ input }) =>
      `must be an address without user, path, query or capital letters, as ${new URL(String(input)).origin}`,
  })

/** Which editions are made for paper; what is left out is as usual. */
const print = z
  .strictObject(
    {
      largePrint: z
        .literal([...LARGE_SIZES, false], {
          error: `must be a size in points, ${toChoice(LARGE_SIZES)}, or false`,
        })
        .default(USUAL_PRINT.largePrint),
      pressCopy: z.boolean('must be true or false').default(USUAL_PRINT.pressCopy),
      standard: z
        .literal(standards, { error: `must be ${toChoice(standards.map((name) => `"${name}"`))}` })
        .default(USUAL_PRINT.standard),
    },
    { error: 'must be keys and values within { and }' },
  )
  .default(USUAL_PRINT)

/** What `_data/site.json` holds. */
export const siteSchema = z.strictObject(
  {
    name: line,
    language: languageSchema.default('en-GB'),
    origin,
    basePath: z
      .string({ error: 'must be a text' })
      .regex(
        /^\/([a-z0-9-]+\/)*$/i,
        'must begin and end with a slash, and have letters, digits and hyphens between, as /papers/',
      ),
    organisation: line,
    email: z.email('must be an e-mail address'),
    statementDate: z.iso.date('must be a date such as 2026-11-22'),
    print,
    colours: colourSchema,
    ...emblemShape,
    home: homeSchema,
    law: lawSchema,
  },
  { error: 'must be keys and values within { and }' },
)

/** What is read of `_data/conformance.json`, which `npm run check -- --record` writes. */
export const conformanceSchema = z.object(
  {
    date: z.iso.date('must be a date such as 2026-11-22'),
    templates: z.string({ error: 'must be a text' }),
    pages: z.number('must be a number'),
    criteria: z.array(
      z.object({
        number: line,
        level: z.enum(['A', 'AA', 'AAA']),
        name: line,
        state: z.enum(['faults', 'nothing found', 'person']),
      }),
    ),
  },
  { error: 'must be keys and values within { and }' },
)

/** What `_data/glossary.json` holds. */
export const glossarySchema = z.array(
  z.strictObject(
    { term: line, meaning: paragraph, note: paragraph.optional() },
    { error: 'must be keys and values within { and }' },
  ),
  { error: 'must be a list within [ and ]' },
)
