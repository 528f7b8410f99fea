import type { IParagraphStyleOptions, IPropertiesOptions, IStylesOptions } from 'docx'

/** The styles of a paper in British English, and its own. */
export const english = (...paragraphStyles: readonly IParagraphStyleOptions[]): IStylesOptions => ({
  default: { document: { run: { language: { value: 'en-GB' } } } },
  paragraphStyles,
})

/** A paper of one section. */
export const oneSection = (
  children: IPropertiesOptions['sections'][number]['children'],
): IPropertiesOptions['sections'] => [{ children }]
