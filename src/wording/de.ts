import type { Wording } from './wording.ts'

/** German: what is looked for; what editions add is in English still. */
export const de: Wording = {
  captions: {
    table: ['Tabelle', 'Tab.', 'Übersicht'],
    figure: ['Abbildung', 'Abb.', 'Bild', 'Diagramm', 'Grafik', 'Karte', 'Schaubild'],
    box: ['Kasten', 'Box', 'Fallbeispiel', 'Beispiel'],
  },
  divisions: ['Anhang', 'Anlage', 'Kapitel', 'Teil', 'Abschnitt', 'Band'],
  provisions: ['§', 'Artikel', 'Art.'],
  foot: ['Quelle', 'Quellen', 'Anmerkung', 'Anmerkungen', 'Hinweis', 'Legende'],
}
