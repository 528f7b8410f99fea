import type { PageNode } from './node.ts'

/** A publication as one page of HTML for the press, and what each of its elements is in the tags. */
export interface PrintedPage {
  readonly html: string
  /** The whole tree: its root is the document. */
  readonly body: PageNode
  /** The elements that are marked in the HTML, each at the place that its mark has: `lang="en-GB-x-n12"` is the thirteenth. */
  readonly nodes: readonly PageNode[]
}
