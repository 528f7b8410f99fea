import { z } from 'zod'

/** A file in the data folder itself, by a name that is the same on every machine. */
const file = (endings: readonly string[]) =>
  z
    .string({ error: 'must be the name of a file' })
    .regex(
      new RegExp(`^[a-z0-9][a-z0-9-]*\\.(?:${endings.join('|')})$`),
      `must be the name of a file beside this one, in small letters, that ends with .${endings.join(' or .')}`,
    )

const notKeys = { error: 'must be keys and values within { and }' }

/** The pictures that a house is known by: files that lie beside `site.json`. */
export const emblemShape = {
  logo: file(['svg', 'png'])
    .optional()
    .describe('stands before the name of the site, at the top of every page'),
  favicon: z
    .strictObject(
      {
        svg: file(['svg']).optional().describe('the same as a drawing, which browsers prefer'),
        png: file(['png']).describe('a square of 48 to 256 pixels; it is `favicon.ico` too'),
      },
      notKeys,
    )
    .optional()
    .describe('the sign in a browser’s tabs and bookmarks'),
  picture: z
    .strictObject(
      {
        file: file(['png', 'jpg']).describe('the file; 1200 by 630 pixels is usual'),
        alt: z
          .string({ error: 'must be a text' })
          .trim()
          .min(1, 'must not be empty')
          .describe('what it shows, for those who do not see it'),
      },
      notKeys,
    )
    .optional()
    .describe('what other sites show beside a link to one of your pages (`og:image`)'),
}
