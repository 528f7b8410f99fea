/** The publication's voice, and the house's: each takes from the other a character that it lacks, as ⁻ in 10⁻⁶. */
export const serif = "'Source Serif 4','Source Sans 3'"
export const sans = "'Source Sans 3','Source Serif 4'"
