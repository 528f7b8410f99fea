import { DISPLAY, SANS, SERIF } from '../../../typesetting/fonts.ts'

/** The publication's voice, and the house's: each takes from the other a character that it lacks, as ⁻ in 10⁻⁶. */
export const serif = `'${SERIF}','${SANS}'`
export const sans = `'${SANS}','${SERIF}'`

/** The faces of titles. */
export const display = `'${DISPLAY}',${serif}`
