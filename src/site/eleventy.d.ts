/** The few calls of Eleventy that are used; the package ships no types. */
declare module '@11ty/eleventy' {
  export interface EleventyConfig {
    addTemplateFormats(formats: string): void
    addExtension(extension: string, options: { readonly key: string }): void
    addGlobalData(name: string, value: unknown): void
    addTemplate(path: string, template: object): void
    addWatchTarget(path: string): void
    on(event: string, listener: () => void | Promise<void>): void
    setServerOptions(options: object): void
    setWatchJavaScriptDependencies(isOn: boolean): void
    setUseGitIgnore(isOn: boolean): void
    logger: unknown
  }

  export interface EleventyOptions {
    readonly configPath: string
    readonly quietMode: boolean
    readonly config?: (eleventyConfig: EleventyConfig) => void | Promise<void>
  }

  export default class Eleventy {
    constructor(input: string, output: string, options: EleventyOptions)
    init(): Promise<void>
    write(): Promise<unknown>
    watch(): Promise<unknown>
    serve(port: number): Promise<void>
    stopWatch(): Promise<void>
    disableLogger(): void
  }
}
