/** The few calls of Eleventy that are used; the package ships no types. */
declare module '@11ty/eleventy' {
  import type { Server } from 'node:http'

  /** Is told, after a build, where each page was written; false where it was not. */
  export type BuildListener = (build: {
    readonly results: readonly { readonly outputPath: string | false }[]
  }) => void | Promise<void>

  export interface EleventyConfig {
    addTemplateFormats(formats: string): void
    addExtension(extension: string, options: object): void
    addGlobalData(name: string, value: unknown): void
    addTemplate(path: string, template: object): void
    addTransform(name: string, transform: (content: string) => string): void
    addWatchTarget(path: string): void
    on(event: 'eleventy.before' | 'eleventy.after', listener: BuildListener): void
    setServerOptions(options: object): void
    setWatchJavaScriptDependencies(isOn: boolean): void
  }

  export interface EleventyOptions {
    readonly configPath: string
    readonly quietMode: boolean
    readonly pathPrefix?: string
    readonly config?: (eleventyConfig: EleventyConfig) => void | Promise<void>
  }

  export interface DevServer {
    readonly server: Server
    _serverListen: (port: number) => void
    ready(): Promise<void>
    getServerUrl(host: string): string
  }

  export default class Eleventy {
    constructor(input: string, output: string, options: EleventyOptions)
    readonly eleventyServe: {
      init(): Promise<void>
      initServerInstance(): Promise<void>
      readonly server: DevServer
    }
    disableLogger(): void
    init(): Promise<void>
    write(): Promise<unknown>
    /** Gives what it does when a file is changed or added. */
    watch(): Promise<(path: string) => Promise<void>>
    readonly watcher: { on(event: 'unlink', listener: (path: string) => Promise<void>): void }
    serve(port: number): Promise<void>
    stopWatch(): Promise<void>
  }
}
