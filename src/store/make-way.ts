import { existsSync, mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import { systemCodeOf } from '../message/system-code.ts'

/**
 * Makes a folder, and those on its way, where they are not there. Node's own way does not end where the system says of a folder
 * that is there that nothing can be made in it since it is not there, as `/proc` does.
 */
export function makeWay(folder: string): void {
  const parent = dirname(folder)
  if (parent !== folder && !existsSync(parent)) makeWay(parent)
  try {
    mkdirSync(folder)
  } catch (error) {
    if (systemCodeOf(error) !== 'EEXIST' && !existsSync(folder)) throw error
    // What is no folder is told as the system tells it.
    mkdirSync(folder, { recursive: true })
  }
}
