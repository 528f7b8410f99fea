import { readFile } from 'node:fs/promises'

/** Reads a face that lies in this repository, in `faces/`, whole; its README says where it came from. */
export const readFace = (file: string): Promise<Buffer> =>
  readFile(new URL(`faces/${file}`, import.meta.url))
