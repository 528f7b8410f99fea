/** The half of pdf.js that reads files; the package types the other half alone. */
declare module 'pdfjs-dist/legacy/build/pdf.worker.mjs'
