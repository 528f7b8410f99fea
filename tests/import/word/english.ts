import type { IParagraphStyleOptions, IPropertiesOptions, IStylesOptions } from 'docx'

/** The styles of a paper in British English, and its own. */
export const english = (...paragraphStyles: readonly IParagraphStyleOptions[]): IStylesOptions => ({
  default: {
    document: {
      run: { language: { value: 'en-GB' }, font: 'Arial', size: 24 },
      paragraph: { spacing: { after: 160, line: 288 } },
    },
  },
  paragraphStyles,
})

/** A paper of one section. */
export const oneSection = (
  children: IPropertiesOptions['sections'][number]['children'],
): IPropertiesOptions['sections'] => [{ children }]
