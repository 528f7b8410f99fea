import type { Layout } from '../layouts/layout.ts'
import { sans, serif } from './voices.ts'

/** How a folio stands: at the axis, below the text. */
export const folioStyle = ({ axis, gaps, furniture: [size, leading] }: Layout): string =>
  `font:${size}pt/${leading}pt ${sans};padding:${gaps.folio}mm 0 0 ${axis}mm;vertical-align:top;text-align:left;width:100%`

/** How a running head stands: at the axis, above the text. */
export const headStyle = ({ axis, gaps, voice, emphasis, furniture }: Layout): string => {
  const [size, leading] = furniture
  const slope = emphasis === 'italic' ? 'italic ' : ''
  const family = voice === 'serif' ? serif : sans
  return `font:${slope}${size}pt/${leading}pt ${family};padding:0 0 ${gaps.head}mm ${axis}mm;vertical-align:bottom;text-align:left;width:100%`
}
