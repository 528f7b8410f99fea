/** The half of pdf.js that reads files; the package types the other half alone. */
declare module 'pdfjs-dist/legacy/build/pdf.worker.mjs' {
  export const WorkerMessageHandler: {
    /** Lets this half listen at one end of a line. */
    initializeFromPort(port: object): void
  }
}
