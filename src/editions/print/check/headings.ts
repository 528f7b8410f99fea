import type { Element } from '../../../proof/pdf/tags.ts'

/** The types of headings. */
export const HEADINGS = ['H1', 'H2', 'H3', 'H4', 'H5', 'H6'] as const

/** Tells headings from other elements. */
export const isHeading = ({ type }: Element): boolean => HEADINGS.some((one) => one === type)
