import { blocks } from './blocks.ts'
import { makeChance } from './chance.ts'
import { sentence } from './inlines.ts'

/** The source of a publication that is crowded with every convention, nested by chance; the same for the same seed. */
export function crowdedSource(seed: number): string {
  const chance = makeChance(seed)
  const lines = ['# The ferries', '']
  for (let index = 0; index < 8; index++) {
    if (chance.falls(0.15)) lines.push(`## ${chance.words()} *${chance.word()}*`, '')
    if (chance.falls(0.05)) lines.push('---', '')
    if (chance.falls(0.4)) lines.push(`1.${chance.next('paragraph')} ${sentence(chance)}`, '')
    lines.push(...blocks(chance, 3, 1), '')
    if (chance.falls(0.3)) lines.push(...(chance.notes.shift() ?? []), '')
  }
  return `${FRONT}${[...lines, ...chance.notes.flatMap((note) => [...note, ''])].join('\n')}`
}

const FRONT = `---
title: A crowded paper
language: en-GB
date: 2026
publisher: The Office
rights: © Crown copyright 2026
---

`
