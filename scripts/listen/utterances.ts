/** Each entry of Orca's debug log begins with its time: `12:30:01.123456 - `. */
const ENTRY = /^\d\d:\d\d:\d\d\.\d+ - /m

/** What is given to the voice stands in marks; after it, how it is to sound. */
const SPOKEN = /^SPEECH OUTPUT: '(.*?)'(?: voice=\w+|\s*\[?\{|\s*$)/s

/** What was spoken, in order, without times and voices. */
export const toUtterances = (log: string): readonly string[] =>
  log
    .split(ENTRY)
    .flatMap((entry) => SPOKEN.exec(entry)?.[1] ?? [])
    .map((spoken) => spoken.replace(/\s+/g, ' ').trim())
    .filter(Boolean)
