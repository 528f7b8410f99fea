/** The few calls of Eleventy that are used; the package ships no types. */
declare module '@11ty/eleventy' {
  /** Is told, after a build, where each page was written; false where it was not. */
  export type BuildListener = (build: {
    readonly results: readonly { readonly outputPath: string | false }[]
  }) => void | Promise<void>

  export interface EleventyConfig {
    addTemplateFormats(formats: string): void
    addExtension(extension: string, options: object): void
    addGlobalData(name: string, value: unknown): void
    addTemplate(path: string, template: object): void
    on(event: 'eleventy.after', listener: BuildListener): void
  }

  export interface EleventyOptions {
    readonly configPath: string
    readonly quietMode: boolean
    readonly config?: (eleventyConfig: EleventyConfig) => void | Promise<void>
  }

  /** A page that was made and not written. */
  export interface MadePage {
    readonly outputPath: string | false
    readonly content: string
  }

  export default class Eleventy {
    constructor(input: string, output: string, options: EleventyOptions)
    disableLogger(): void
    init(): Promise<void>
    write(): Promise<unknown>
    toJSON(): Promise<readonly MadePage[]>
  }
}
