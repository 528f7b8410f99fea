import type { Wording } from './wording.ts'

/** Irish: what is looked for; what editions add is in English still. */
export const ga: Wording = {
  captions: {
    table: ['Tábla'],
    figure: ['Fíor', 'Figiúr', 'Cairt', 'Graf', 'Léarscáil', 'Léaráid'],
    box: ['Bosca', 'Cás-staidéar', 'Sampla'],
  },
  divisions: ['Aguisín', 'Sceideal', 'Iarscríbhinn', 'Caibidil', 'Cuid', 'Roinn', 'Alt'],
  provisions: ['Alt', 'Airteagal', 'Rialachán'],
  foot: ['Foinse', 'Foinsí', 'Nóta', 'Nótaí'],
}
