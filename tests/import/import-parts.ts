import { type ImportOptions, importWord, proveImport } from '../../src/import/import.ts'
import type { PublicationFiles } from '../../src/import/publication-files.ts'
import { toWordFile, type WordParts } from './word-file.ts'

/** What is wished where a test says nothing else. */
export const WISHES: ImportOptions['wishes'] = {
  name: 'report',
  frontMatter: { title: 'T', date: '2006', publisher: 'P', rights: 'R', language: 'en-GB' },
  glossary: [],
}

/** Imports a Word file of some parts. */
export const importParts = (parts: WordParts, wishes = WISHES) =>
  importWord({ bytes: toWordFile(parts), path: 'report.docx' }, { wishes, content: 'content' })

/** Compares files with a Word file of some parts, as the command does, which knows no wishes. */
export const proveParts = (parts: WordParts, files: PublicationFiles) =>
  proveImport({ bytes: toWordFile(parts), path: 'report.docx' }, files, {
    wishes: { name: 'report', frontMatter: {}, glossary: [] },
    content: 'content',
  })
