/** What a content folder is for, and what systems, word processors and editors (Emacs, Vim) leave in it. */
const LEFT = /^(?:\..*|readme(?:\.\w+)?|thumbs\.db|desktop\.ini|~\$.*|.*~|#.*#|4913)$/i

/** Tells by the name of a file or a folder that it is no content, and is left alone: hidden, a README, what programs leave. */
export const isLeftAlone = (name: string): boolean => LEFT.test(name)
