import type { Abbreviation, Cell, Table } from '../../../publication/tree.ts'
import { lackingOf } from '../../../typesetting/decimals.ts'
import { escapeHtml } from '../../../typesetting/html/escape.ts'
import type { Setting } from '../../../typesetting/html/setting.ts'

/** What a cell needs of its table and its page. */
export interface TableSetting {
  /** How the words of cells are set. */
  readonly cells: Setting
  readonly expanded: ReadonlySet<Abbreviation>
  readonly language: string
  /** What the numbers of decimal columns lack on the right. */
  readonly lacking: ReadonlyMap<Cell, string>
}

/** How the cells of a table are set on a page. */
export const makeTableSetting = (
  table: Table,
  setting: Setting,
  expanded: ReadonlySet<Abbreviation>,
  language: string,
): TableSetting => ({
  cells: withoutExpansions(setting, expanded),
  expanded,
  language,
  lacking: lackingOf(table),
})

/** In a cell the expansion stands below what the cell says, and not within it. */
const withoutExpansions = (setting: Setting, expanded: ReadonlySet<Abbreviation>): Setting => ({
  ...setting,
  inlines: {
    ...setting.inlines,
    abbreviation: (abbreviation, own) =>
      expanded.has(abbreviation)
        ? `<abbr>${escapeHtml(abbreviation.value)}</abbr>`
        : setting.inlines.abbreviation(abbreviation, own),
  },
})
