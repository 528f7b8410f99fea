/** Any text as one word of a shell (POSIX, Shell Command Language, 2.2.2). */
export const toShellWord = (text: string): string => `'${text.replaceAll("'", "'\\''")}'`
