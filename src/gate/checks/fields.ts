import { askPage } from '../ask-page.ts'

/** WCAG 1.4.11, Non-text Contrast: one sees where a field or a button is, by its edge or by its ground. */
export const fields = askPage(
  {
    name: 'page-field',
    asks: 'Is the edge or the ground of each field seen at 3:1?',
    criteria: ['1.4.11'],
    modes: ['light', 'dark', 'contrast', 'dark contrast', 'forced'],
    hint: 'give the field a border of 3:1 against what it stands on',
  },
  () =>
    gate
      .all(
        'input:not([type=hidden], [type=checkbox], [type=radio], [type=range], [type=submit], [type=image]), select, textarea',
      )
      .filter(gate.isSeen)
      .filter((field) => !field.matches(':disabled'))
      .flatMap((field) => {
        const ground = gate.groundOf(field.parentElement)
        const {
          appearance,
          borderBottomColor,
          borderBottomWidth,
          borderBottomStyle,
          backgroundColor,
        } = getComputedStyle(field)
        if (appearance !== 'none' && borderBottomStyle === 'inset') return []
        const isEdged = Number.parseFloat(borderBottomWidth) > 0 && borderBottomStyle !== 'none'
        const edge = isEdged ? gate.contrast(gate.colourOf(borderBottomColor), ground) : 1
        const own = gate.contrast(gate.colourOf(backgroundColor), ground)
        if (Math.max(edge, own) >= 3) return []
        const reason = `The edge of the field is seen at ${Math.max(edge, own).toFixed(1)}:1`
        return [{ reason, selector: gate.selectorOf(field) }]
      }),
)
