import type { Wording } from '../wording.ts'

/** What the search page and the list of every paragraph say in German. */
export const search: Wording['search'] = {
  about: 'Alle Absätze und Tabellenzeilen aller Veröffentlichungen durchsuchen.',
  label: 'Wörter oder die Nummer eines Absatzes',
  button: 'Suchen',
  publication: 'Veröffentlichung',
  all: 'Alle',
  both: 'Beide',
  year: 'Jahr',
  kind: 'Art',
  any: 'Alle',
  other: 'Sonstige',
  lead: 'Federführung',
  noScript:
    'Die Suche braucht JavaScript, das ausgeschaltet ist. Alle Absätze sind hier mit ihrer Adresse aufgeführt; jede Veröffentlichung gibt es auch als eine reine Textdatei, die jedes Programm durchsuchen kann.',
  showMore: 'Weitere Textstellen zeigen',
  everyParagraph: 'Alle Absätze',
  everyParagraphIn: 'Alle Absätze: {range}',
  otherLists: 'Suche und die anderen Seiten dieser Liste',
  counted: 'Nummern in eckigen Klammern hat {house} gezählt, wo die Veröffentlichung keine druckt.',
  spelling: 'Prüfen Sie die Schreibweise, oder suchen Sie nach weniger Wörtern.',
  names: 'Im {glossary} stehen die Namen von Behörden, voll und abgekürzt.',
  namesLink: 'Glossar',
  list: '{every} stehen in einer Liste.',
  listLink: 'Alle Absätze',
  ask: 'Fragen Sie {email}, wenn Sie nicht finden, was Sie brauchen.',
  title: 'Titel',
  titleAndDescription: 'Titel und Beschreibung',
  paragraphOf: '{paragraph}, {scope}',
  textBefore: 'Text vor dem ersten Absatz',
}

/** What the search answers in German. */
export const answers: Wording['answers'] = {
  searching: 'Suche läuft …',
  unloaded: 'Die Suche konnte nicht geladen werden. Alle Absätze stehen unten in einer Liste.',
  signs:
    'Es wurde nichts gesucht: „{text}“ hat weder Buchstaben noch Ziffern. Alle Absätze stehen unten in einer Liste.',
  signsTitle: 'nichts gesucht',
  chosen: [
    '{passages} in {publications} ist in Ihrer Auswahl.',
    '{passages} in {publications} sind in Ihrer Auswahl.',
  ],
  chosenFirst: '{passages} sind in Ihrer Auswahl; die ersten {shown} werden gezeigt.',
  nothingChosen: 'Keine Textstelle ist in Ihrer Auswahl.',
  have: [
    '{passages} in {publications} enthält {what}.',
    '{passages} in {publications} enthalten {what}.',
  ],
  haveOrNumber: [
    '{passages} in {publications} enthält {what} oder trägt diese Nummer.',
    '{passages} in {publications} enthalten {what} oder tragen diese Nummer.',
  ],
  haveOrName: [
    '{passages} in {publications} enthält {what} oder heißt so.',
    '{passages} in {publications} enthalten {what} oder heißen so.',
  ],
  number: [
    '{passages} in {publications} trägt die Nummer {text}.',
    '{passages} in {publications} tragen die Nummer {text}.',
  ],
  name: [
    '{passages} in {publications} heißt „{text}“.',
    '{passages} in {publications} heißen „{text}“.',
  ],
  haveBest: '{passages} enthalten {what}; die besten {shown} werden gezeigt.',
  nothing: 'Keine Textstelle enthält {what}.',
  nothingNarrowed: 'Keine Textstelle in Ihrer Auswahl enthält {what}.',
  nothingTitle: 'keine Textstelle',
  word: '„{text}“',
  phrase: 'die Wortfolge „{text}“',
  both: 'beide Wörter',
  all: 'alle {words}',
  or: ' oder ',
  form: 'eine andere Form davon',
  forms: 'andere Formen davon',
  meaning: 'eine Abkürzung dafür',
  meanings: 'eine Abkürzung dafür',
  formOf: '{what} in einer anderen Form',
  formsOf: '{what} in anderen Formen',
  meaningOf: 'eine Abkürzung für {what}',
  unknown: [
    '{named} steht in keiner Veröffentlichung.',
    '{named} stehen in keiner Veröffentlichung.',
  ],
  leftOut: [
    '{named} steht in keiner Veröffentlichung und wurde weggelassen.',
    '{named} stehen in keiner Veröffentlichung und wurden weggelassen.',
  ],
  itself: [
    '{named} selbst steht in keiner Veröffentlichung.',
    '{named} selbst stehen in keiner Veröffentlichung.',
  ],
  tooMany: 'Gesucht wurden die ersten {words}.',
  meant: 'Meinten Sie {link}?',
  searchFor: 'Nach {links} suchen',
  begin: 'Wörter, die so beginnen: {links}.',
  alone: 'Nur nach {link} suchen: {passages}',
  everywhere: 'In allen Veröffentlichungen nach {link} suchen: {passages}',
}
