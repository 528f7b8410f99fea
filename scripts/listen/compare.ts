import { createTwoFilesPatch } from 'diff'
import { onlyHeard } from './heard.ts'

/** What was heard otherwise than before, as a patch with the steps around; '' where nothing was. */
export function compare(before: string, now: string, file: string): string {
  if (onlyHeard(before) === onlyHeard(now)) return ''
  return createTwoFilesPatch(file, 'heard now', before, now, '', '', { context: 4 })
}
