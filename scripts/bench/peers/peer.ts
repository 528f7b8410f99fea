/** A program that makes PDFs, and how it is asked to. */
export interface Peer {
  /** As its makers write it, with what sets one of two rows apart: `WeasyPrint, PDF/UA-1`. */
  readonly name: string
  /** What it was given, in a few words. */
  readonly given: string
  /** Gets it, from a package registry or from the system; throws a `Failure` where it cannot be had. */
  install(place: Place): Promise<Tool>
}

/** Where peers are and work: all of it absolute. */
export interface Place {
  /** The folder with all that they are given (`given.ts`). */
  readonly given: string
  /** The folder in which each has one of its own. */
  readonly tools: string
  /** The Chromium of the press, as a program that anybody may start. */
  readonly browser: string
}

/** A peer that is there. */
export interface Tool {
  readonly version: string
  /** The call that makes the PDF of a publication, by its name, at a path. */
  call(paper: string, output: string): Call
}

/** A program, what it is called with, and what stands in its environment besides ours. */
export interface Call {
  readonly program: string
  readonly given: readonly string[]
  readonly environment?: Readonly<Record<string, string>>
  /** The folder that it runs in; ours otherwise. */
  readonly folder?: string
}
