import type { Layout } from '../layouts/layout.ts'
import { blanks } from './blanks.ts'
import { toChanges } from './changes.ts'
import { toDisplay } from './display.ts'
import { toEmphasis, toLinks } from './emphasis.ts'
import { toFigures } from './figures.ts'
import { toFront } from './front.ts'
import { lists } from './lists.ts'
import { tables } from './tables.ts'
import { text } from './text.ts'
import { toVariables } from './variables.ts'

/** The style sheet of a print edition but for its pages: one ink, two voices, everything at the axis. */
export const toStyle = (layout: Layout): string =>
  [
    toVariables(layout),
    text,
    layout.tables.set === 'grid' ? tables : lists,
    toFront(layout),
    toChanges(layout),
    ...(layout.sheet ? [blanks] : []),
    toFigures(layout),
    toDisplay(layout),
    toEmphasis(layout),
    toLinks(layout),
  ].join('\n')
