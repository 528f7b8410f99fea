/** An example of the authoring guide: the files that it shows, and the outline that it gives of them. */
export interface Example {
  /** The line of the guide on which it begins. */
  readonly line: number
  /** By their names; a text without a name is `example.md`. */
  readonly files: Readonly<Record<string, string>>
  readonly outline: string
}

/** A fenced text: its fence, language, file name and what it says. */
export const FENCE = /^(`{3,})(\w+)(?: (\S+))?\n([\s\S]*?\n)\1$/gm

const FRONT_MATTER = `---
title: An example
language: en-GB
date: 2006-10-09
publisher: HM Government
rights: © Crown copyright 2006
---

`

/** Takes the examples out of the guide: fenced texts, each run of them followed by the fenced outline. */
export function examplesOf(guide: string): readonly Example[] {
  const examples: Example[] = []
  let files: Record<string, string> = {}
  for (const { 2: language, 3: name, 4: text = '', index } of guide.matchAll(FENCE)) {
    if (language === 'outline') {
      const line = guide.slice(0, index).split('\n').length
      examples.push({ line, files, outline: text })
      files = {}
    } else if (name) files[name] = text
    else files['example.md'] = text.startsWith('---') ? text : FRONT_MATTER + text
  }
  return examples
}
