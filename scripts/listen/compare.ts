import { createTwoFilesPatch } from 'diff'
import { withoutSteps } from './heard.ts'

/** What was heard otherwise than before, as a patch with the steps around; '' where nothing was. */
export function compare(before: string, now: string, file: string): string {
  if (withoutSteps(before) === withoutSteps(now)) return ''
  return createTwoFilesPatch(file, 'heard now', before, now, '', '', { context: 4 })
}
