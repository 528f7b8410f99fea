/** Everything that the editor is told while a story is written, by what it is about. */
export * from './kinds/lists.ts'
export * from './kinds/tables.ts'
export * from './kinds/whole.ts'
export * from './kinds/words.ts'
