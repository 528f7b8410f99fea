import type { PageNode } from '../page/node.ts'

/**
 * What the marks of elements must not change: each is a language of its own to Chromium, which would not kern letters on
 * both sides of it, nor shape them as their language has it.
 */
export const toMarkRules = (language: string, nodes: readonly PageNode[]): string =>
  [...new Set([language, ...nodes.flatMap(({ role }) => role?.language ?? [])])]
    .map((own) => `[lang^="${own}-x-n"]{-webkit-locale:"${own}"}`)
    .join('')
