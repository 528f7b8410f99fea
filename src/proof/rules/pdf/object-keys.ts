const ELEMENT = ['Type', 'S', 'P']

/**
 * What a dictionary of a kind must say: without it a program takes the rest for something else, or for nothing. Attributes that
 * do not say whose they are (O) are no program's (ISO 32000-1, 14.7.5).
 */
export const NEEDED: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    trailer: ['Root', 'ID', 'Size'],
    catalogue: ['Type', 'Pages'],
    pages: ['Type', 'Kids', 'Count'],
    page: ['Type', 'Parent', 'MediaBox', 'Resources', 'Contents'],
    link: ['Type', 'Subtype', 'Rect', 'F', 'Border', 'Contents', 'StructParent'],
    going: ['S', 'D'],
    address: ['S', 'URI'],
    outline: ['Type', 'First', 'Last', 'Count'],
    entry: ['Title', 'Parent'],
    font: ['Type', 'Subtype', 'BaseFont', 'Encoding', 'DescendantFonts', 'ToUnicode'],
    face: ['Type', 'Subtype', 'BaseFont', 'CIDSystemInfo', 'CIDToGIDMap', 'FontDescriptor'],
    system: ['Registry', 'Ordering', 'Supplement'],
    descriptor: ['Type', 'FontName', 'Ascent', 'Descent', 'Flags', 'FontBBox', 'FontFile2'],
    tree: ['Type', 'K', 'ParentTree', 'ParentTreeNextKey'],
    plain: ELEMENT,
    note: [...ELEMENT, 'ID'],
    referring: ELEMENT,
    phrase: ELEMENT,
    bullet: ELEMENT,
    figure: [...ELEMENT, 'Alt', 'A'],
    list: [...ELEMENT, 'A'],
    header: [...ELEMENT, 'A'],
    cell: ELEMENT,
    numbered: ['Type', 'MCID'],
    annotated: ['Type', 'Obj'],
    area: ['O', 'BBox'],
    numbering: ['O', 'ListNumbering'],
    heading: ['O', 'Scope'],
    headed: ['O'],
  }),
)
