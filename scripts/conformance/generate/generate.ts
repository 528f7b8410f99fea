import { cpSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { makeChance } from './chance.ts'
import { makePublication } from './publication.ts'

/** Where the pictures lie that are dots. */
const PICTURES = join(import.meta.dirname, '../../../tests/conformance/content/hard')

const DOTS = ['colours.png', 'alpha.png', 'grey.jpg']

/** Writes so many publications that differ in what they hold, each the same whenever it is made. */
export function generate(folder: string, count: number): void {
  mkdirSync(folder, { recursive: true })
  for (let seed = 1; seed <= count; seed++) {
    const own = join(folder, `by-chance-${String(seed).padStart(2, '0')}`)
    mkdirSync(own, { recursive: true })
    const texts = makePublication(makeChance(seed))
    for (const [name, text] of Object.entries(texts)) writeFileSync(join(own, name), text)
    const whole = Object.values(texts).join('\n')
    for (const name of DOTS) if (whole.includes(name)) cpSync(join(PICTURES, name), join(own, name))
  }
}
