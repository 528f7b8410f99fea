import { z } from 'zod'

const lineOf = (most: number) =>
  z
    .string({ error: 'must be a text' })
    .refine((value) => value.trim() !== '', 'must not be empty')
    .refine((value) => !/[\n\t]/.test(value), 'must be on one line')
    .refine((value) => value.length <= most, {
      error: ({ input }) =>
        `must have at most ${inGroups(most)} characters, and has ${inGroups(String(input).length)}`,
    })

const inGroups = (number: number): string => number.toLocaleString('en-GB')

/** A name, or a sentence: on one line, and no longer than a title may be. */
export const line = lineOf(500)

/** A paragraph: on one line of the file. */
export const paragraph = lineOf(5_000)
