/** The little that we use of jsdom, which ships no types. */
declare module 'jsdom' {
  export class JSDOM {
    constructor(html: string, options: { readonly pretendToBeVisual: boolean })
    readonly window: typeof globalThis
  }
}
