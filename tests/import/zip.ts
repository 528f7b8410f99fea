import { makeZip } from './package/make-zip.ts'

/** A zip of stored files with no times, so that the same files give the same bytes. */
export const zip = (files: ReadonlyMap<string, Uint8Array>): Buffer =>
  makeZip([...files].map(([path, content]) => ({ path, content, method: 0 })))
