import { join } from 'node:path'
import { hashAll } from '../../store/hash.ts'
import { hashFolder } from '../../store/hash-folder.ts'

/** What pages are made of, besides their words: templates, styles, browser scripts, and the words that the house adds. */
export const TEMPLATES = ['src/site', 'src/editions/web', 'src/wording', 'src/typesetting']

/** SHA-256 of all templates and styles, by which one sees whether those that were judged are those that are used. */
export const hashTemplates = (root: string): string =>
  hashAll(TEMPLATES.map((folder) => [folder, hashFolder(join(root, folder))] as const))
