import type { Wording } from './wording.ts'

/** Scottish Gaelic: what is looked for; what editions add is in English still. */
export const gd: Wording = {
  captions: {
    table: ['Clàr'],
    figure: ['Figear', 'Cairt', 'Graf', 'Mapa', 'Diagram', 'Dealbh'],
    box: ['Bogsa', 'Sgrùdadh cùise', 'Eisimpleir'],
  },
  divisions: ['Pàipear-taice', 'Eàrr-ràdh', 'Sgeideal', 'Caibideil', 'Pàirt', 'Earrann'],
  provisions: ['Earrann', 'Artaigil', 'Riaghailt'],
  foot: ['Tùs', 'Tùsan', 'Nota', 'Notaichean'],
}
