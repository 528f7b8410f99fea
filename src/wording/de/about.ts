import type { Wording } from '../wording.ts'

/** How copies are made and checked, in German. */
export const about: Wording['about'] = {
  description:
    'Wie jede Ausgabe aus einer Quelle entsteht, zurückgelesen und Wort für Wort verglichen wird.',
  opening:
    'Eine Reinschrift ist die saubere, genaue Abschrift eines korrigierten Dokuments. {house} stellt jede Ausgabe einer Veröffentlichung aus einer Quelle her, öffnet jede fertige Datei wieder und veröffentlicht nur, wenn jedes Wort darin steht, einmal und in der richtigen Reihenfolge.',
  received:
    'Die Wörter einer Veröffentlichung bleiben so, wie sie eingegangen sind. Was redaktionell geändert wurde, etwa ein Satz verbunden, den eine Seite des gedruckten Berichts getrennt hatte, wird vermerkt und steht auf der Seite der Veröffentlichung unter „Redaktionelle Änderungen“.',
  made: 'Der Text wird einmal gelesen und zu einer Struktur aus Überschriften, Absätzen, Listen, Tabellen und Anmerkungen. Jede Ausgabe entsteht allein aus dieser Struktur, keine aus einer anderen Ausgabe. Derselbe Text ergibt dieselben Dateien, Byte für Byte, wann und wo immer sie hergestellt werden.',
  read: 'Jede fertige Datei wird wieder geöffnet und von einem anderen Programm gelesen als dem, das sie geschrieben hat: die Webseiten, wie ein Browser sie liest, der Druck, wie ein Screenreader ihn erhält, die Textdateien, wie sie sind.',
  compared:
    'Die gelesenen Wörter werden mit denen der Quelle verglichen. Großschreibung, Anführungszeichen, Bindestriche und Satzzeichen zählen, ebenso die Nummern der Absätze. Fehlt in irgendeiner Ausgabe irgendeiner Veröffentlichung ein Wort, steht es doppelt, an anderer Stelle oder anders da, so wird nichts veröffentlicht: Was vorher da war, bleibt.',
  addedHeading: 'Was hinzugefügt wird',
  added:
    'Eine Ausgabe kann eigene Wörter brauchen: „Seite 3 von 7“ am Fuß einer gedruckten Seite, die Überschrift einer Spalte neben einer Zelle, den vollen Namen einer Behörde neben ihrer Abkürzung, die Nummer eines Absatzes, der keine hat. Sie sind abgesetzt, in der Schrift des Hauses oder in [eckigen Klammern], und jedes wird an seiner Stelle erwartet: Jedes andere ist ein Fehler. Zeilennummern in Tabellen und Wörter in eckigen Klammern auf Webseiten fügt {house} hinzu.',
  pagesHeading: 'Geprüfte Seiten',
  pages:
    'Jede Seite wird bei jeder Herstellung mit axe geprüft, nach allen feststehenden Regeln für WCAG 2.2 und denen der Stufe AAA. Tabellen werden gezählt: Zeilen, Köpfe und Zellen sind die der Quelle. Die {statement} sagt, was gefunden wurde und was eine Maschine nicht beurteilen kann.',
  printHeading: 'Geprüfter Druck',
  print:
    'Jede Druckdatei (PDF) ist nach {standards} hergestellt, den Normen für PDF, das alle lesen können und das lange aufbewahrt werden kann. Die Datei sagt das nur, weil jede ihrer Regeln, die eine Maschine prüfen kann und die sie betrifft, an der fertigen Datei geprüft wurde. Die {statement} sagt, von wem.',
  statement: 'Erklärung zur Barrierefreiheit',
  evidenceHeading: 'Der Nachweis',
  evidence:
    'Neben den Ausgaben jeder Veröffentlichung liegt eine Datei für Maschinen, {file}, mit der Größe und der SHA-256-Prüfsumme jeder Datei und der Zahl der verglichenen Wörter. Die {list} lässt sich auf jedem Rechner mit {command} prüfen.',
  checksums: 'Liste aller Prüfsummen',
  limitsHeading: 'Was dies nicht zeigt',
  limits:
    'Der Vergleich zeigt, dass die Ausgaben mit der Quelle übereinstimmen. Er zeigt nicht, dass die Quelle mit dem zuerst veröffentlichten Dokument übereinstimmt: Das ist Aufgabe der Redaktion. Keine Ausgabe wurde von einem Menschen Korrektur gelesen, wenn sie es nicht sagt.',
}
