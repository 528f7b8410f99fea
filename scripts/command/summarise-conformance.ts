import { relative } from 'node:path'
import { toVisible } from '../../src/message/visible.ts'
import type { Conformance } from '../../src/run/conformance/conform.ts'
import { count } from './output.ts'

/**
 * What claims nothing, file by file; then how many files were judged against what, and how many fail:
 * `12 files judged by veraPDF 1.30.2, 0 failing (claims: 12 of PDF/UA-1 and PDF/A-2a, 2 of nothing)`.
 */
export function summarise({ judged, failing, broken, silent }: Conformance, judge: string): string {
  const silences = silent.map(
    (path) => `${toVisible(relative(process.cwd(), path))}: claims no standard, and is not judged`,
  )
  const total = [...judged.values()].reduce((sum, each) => sum + each, 0)
  const claims = [...judged].map(([standards, files]) => `${files} of ${standards}`)
  const others = [
    ...(silent.length > 0 ? [`${silent.length} of nothing`] : []),
    ...(broken > 0 ? [`${broken} cannot be opened`] : []),
  ]
  const parts = [...claims, ...others].join(', ')
  const head = `${count(total, 'file')} judged by ${judge}, ${failing} failing`
  return [...silences, parts ? `${head} (claims: ${parts})` : head].join('\n')
}
