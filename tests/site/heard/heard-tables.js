// Runs in Firefox's own context: each table of the page that is shown, each cell with its role, its words and its headings.
// biome-ignore lint/complexity/noArguments: so Marionette hands on how an answer is given
const [done] = arguments
const service = Cc['@mozilla.org/accessibilityService;1'].getService(Ci.nsIAccessibilityService)
const childrenOf = (one) => Array.from({ length: one.childCount }, (_, at) => one.getChildAt(at))
const wordsOf = (one) =>
  one.childCount === 0 ? (one.name ?? '') : childrenOf(one).map(wordsOf).join('')
const namesOf = (cells) =>
  Array.from(cells.enumerate(Ci.nsIAccessible), (cell) => wordsOf(cell).trim())
const within = (one) => [one, ...childrenOf(one).flatMap(within)]

function heard(table) {
  const grid = table.QueryInterface(Ci.nsIAccessibleTable)
  const row = (at) =>
    Array.from({ length: grid.columnCount }, (_, column) => {
      const cell = grid.getCellAt(at, column)
      if (!cell) return null
      const placed = cell.QueryInterface(Ci.nsIAccessibleTableCell)
      const words = wordsOf(cell).replace(/\s+/g, ' ').trim()
      const [columns, rows] = [placed.columnHeaderCells, placed.rowHeaderCells].map(namesOf)
      return { role: service.getStringRole(cell.role), words, columns, rows }
    })
  return Array.from({ length: grid.rowCount }, (_, at) => row(at))
}

// The tree is made in another process: it is there when the document has tables, and stays as it is.
function look(tries) {
  const page = service.getAccessibleFor(gBrowser.selectedBrowser)?.firstChild
  const tables = page
    ? within(page).filter((one) => one.role === Ci.nsIAccessibleRole.ROLE_TABLE)
    : []
  if (tables.length > 0) return done(tables.map(heard))
  if (tries === 0) return done([])
  setTimeout(() => look(tries - 1), 100)
}
look(100)
