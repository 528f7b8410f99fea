import { z } from 'zod'
import { line, paragraph } from './line-schema.ts'

const notKeys = { error: 'must be keys and values within { and }' }

/** A paragraph, or several. */
const paragraphs = z
  .union([paragraph, z.array(paragraph).min(1, 'must not be an empty list')], {
    error: 'must be a text on one line, or a list of these',
  })
  .transform((texts) => [texts].flat())

const address = z.url({
  protocol: /^https$/,
  error: 'must be an address that begins with https://',
})

/** What the home page says, in the language of the house. */
export const homeSchema = z
  .strictObject(
    {
      title: line
        .optional()
        .describe(
          'its title in tabs and in what search engines list, the name of the site with it',
        ),
      statement: line.optional().describe('the sentence that it begins with, in large type'),
      introduction: paragraphs.optional().describe('a paragraph below that, or several'),
    },
    notKeys,
  )
  .default({})

/** The law that the accessibility statement names, and who sees to it. */
export const lawSchema = z
  .strictObject(
    {
      name: line.describe('what it is called'),
      address: address.optional().describe('where it can be read'),
      enforcement: paragraphs.describe('who enforces it, and where readers may complain'),
      bodies: z
        .array(
          z.strictObject(
            {
              name: line.describe('as `enforcement` names it'),
              address: address.describe('where it is found'),
            },
            notKeys,
          ),
          { error: 'must be a list within [ and ]' },
        )
        .default([])
        .describe('those that `enforcement` names, each of which becomes a link'),
    },
    notKeys,
  )
  .superRefine(({ enforcement, bodies }, context) => {
    for (const [index, { name }] of bodies.entries())
      if (!enforcement.some((text) => text.includes(name)))
        context.addIssue({
          code: 'custom',
          path: ['bodies', index, 'name'],
          message: 'does not stand in enforcement, so that nothing can lead there',
          params: { hint: 'write the name in enforcement as it is written here, or take it out' },
        })
  })
  .optional()
