import type { PageNode } from '../page/node.ts'

/**
 * What the marks of elements must not change. Each is a language of its own to Chromium, which would not kern letters on
 * both sides of it, nor shape them as their language has it. An element that stands in the tags alone has no box; an
 * empty cell is as high as a line.
 */
export const toMarkRules = (language: string, nodes: readonly PageNode[]): string =>
  [
    ...languagesOf(language, nodes).map((own) => `[lang^="${own}-x-n"]{-webkit-locale:"${own}"}`),
    'span[role=group]{display:contents}',
    'td:empty::before{content:"";display:inline-block}',
  ].join('\n')

const languagesOf = (language: string, nodes: readonly PageNode[]): readonly string[] => [
  ...new Set([language, ...nodes.flatMap(({ role }) => role?.language ?? [])]),
]
