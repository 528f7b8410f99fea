/**
 * Classes that say how an element is set and nothing of what it is, by its tag: beside those that it must have it may
 * have these. None of them hides a word or moves it from its place.
 */
export const LOOKS: Readonly<Record<string, readonly string[]>> = {
  a: ['long', 'small'],
  div: ['described', 'wide'],
  h1: ['long'],
  img: ['alone', 'inline'],
  ol: ['wide'],
  span: ['above'],
  sup: ['alone', 'next', 'long'],
  td: ['left', 'center', 'right', 'decimal', 'over', 'short', 'inner'],
  th: ['left', 'center', 'right', 'decimal', 'over', 'short', 'inner'],
  tr: ['titled'],
}
