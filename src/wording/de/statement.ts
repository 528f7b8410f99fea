import type { Wording } from '../wording.ts'

/** The accessibility statement in German; laws and authorities keep their names. */
export const statement: Wording['statement'] = {
  title: 'Erklärung zur Barrierefreiheit von {house}',
  description:
    'Wie barrierefrei diese Website ist, was geprüft wurde und wem Sie Mängel melden können.',
  runBy:
    'Diese Website wird von {organisation} betrieben. Möglichst viele Menschen sollen sie nutzen können. Sie sollten:',
  colours: 'Farben, Kontrast und Schriften mit Ihrem Browser oder Gerät ändern können;',
  zoom: 'bis auf 400 % vergrößern können, ohne dass Text aus dem Bild läuft;',
  keyboard:
    'jeden Teil der Website allein mit der Tastatur oder mit Spracherkennung erreichen können;',
  listen: 'sich die Website mit einem Screenreader vorlesen lassen können;',
  withoutScript:
    'alles ohne JavaScript lesen und drucken können, außer bei der Suche: Ohne JavaScript ist sie eine Liste aller Absätze.',
  advice: '{abilityNet} gibt Rat, wie Ihr Gerät mit einer Behinderung leichter zu bedienen ist.',
  feedbackHeading: 'Rückmeldung und Kontakt',
  feedback:
    'Wenn Sie einen Mangel finden, der hier nicht steht, oder eine Veröffentlichung in einem anderen Format brauchen, etwa in Großdruck, in Leichter Sprache, als Tonaufnahme oder in Brailleschrift, schreiben Sie an {organisation}: {email}. Bitte nennen Sie das gewünschte Format und die assistive Technik, die Sie nutzen.',
  enforcementHeading: 'Durchsetzungsverfahren',
  enforcement:
    'Für die Durchsetzung der {regulations} (der „Vorschriften zur Barrierefreiheit“) ist die Equality and Human Rights Commission (EHRC) zuständig. Wenn Sie mit unserer Antwort auf Ihre Beschwerde nicht zufrieden sind, wenden Sie sich an den {service}; in Nordirland an die {northern}, die dort zuständig ist.',
  regulations:
    'Public Sector Bodies (Websites and Mobile Applications) (No. 2) Accessibility Regulations 2018',
  service: 'Equality Advisory and Support Service (EASS)',
  northern: 'Equality Commission for Northern Ireland',
  technicalHeading: 'Technische Angaben',
  technical:
    '{organisation} verpflichtet sich, die Website nach den {regulations} barrierefrei zu gestalten.',
  technicalLaw:
    '{organisation} verpflichtet sich, die Website nach diesem Gesetz barrierefrei zu gestalten: {law}.',
  statusHeading: 'Stand der Vereinbarkeit',
  status:
    'Diese Website ist mit den {guidelines}, Stufe AA, teilweise vereinbar: wegen der unter „Nicht barrierefreie Inhalte“ genannten Punkte und weil vieles nur Menschen beurteilen können und dies noch aussteht.',
  guidelines: 'Web Content Accessibility Guidelines (WCAG) 2.2',
  contentHeading: 'Nicht barrierefreie Inhalte',
  failing: 'Nicht mit den Vorschriften zur Barrierefreiheit vereinbar',
  unknown:
    'Maschinelle Prüfungen finden keinen Mangel. Nicht bekannt ist, weil es noch kein Mensch geprüft hat:',
  alternatives:
    'ob die Textalternativen der Abbildungen sagen, was die Abbildungen zeigen (WCAG 1.1.1);',
  phrases: 'ob jede Wendung in einer anderen Sprache als solche gekennzeichnet ist (WCAG 3.1.2).',
  print:
    'Die Druckausgaben (PDF) sind nach {standards} hergestellt. Jede fertige Datei wird bei jeder Herstellung auf alle Regeln dieser Normen geprüft, die eine Maschine prüfen kann und die eine solche Datei betreffen; eine Datei, die nicht besteht, wird nicht veröffentlicht. Diese Prüfung ist unsere eigene; wer Faircopy herstellt, vergleicht sie mit veraPDF, einem Prüfprogramm anderer. Mit einem Screenreader hat noch kein Mensch die Dateien geprüft.',
  booklets:
    'Broschüren (PDF), die für Bürodrucker bestimmt sind, haben keine Tags und können nicht vorgelesen werden. Die Druckausgabe daneben hat dieselben Wörter und kann vorgelesen werden.',
  outside: 'Inhalte, die nicht unter die Vorschriften zur Barrierefreiheit fallen',
  record:
    'Als Zeitdokument aufbewahrte Veröffentlichungen behalten die Wörter ihrer Zeit. Anschriften und Telefonnummern darin gelten womöglich nicht mehr, und ihre Sprache wird nicht vereinfacht.',
  testedHeading: 'Wie geprüft wurde',
  tested:
    'Jede Seite wird bei jeder Herstellung maschinell geprüft, nach allen Regeln von axe-core, darunter denen für WCAG 2.2 Stufe AAA. Maschinen finden nur einen Teil aller Mängel: Die Website wurde weder von Dritten begutachtet noch von Menschen geprüft, die assistive Technik nutzen. Was sonst verglichen wird, steht hier: {about}.',
  criteriaHeading: 'Jedes Kriterium der WCAG 2.2',
  criteria:
    'Programme haben am {date} {pages} Seiten dieser Website geprüft. Wo sie nichts fanden, ist das kein Beweis, dass ein Kriterium erfüllt ist: Programme sehen nur einen Teil aller Mängel, und den Rest hat noch kein Mensch beurteilt.',
  criteriaStale:
    'Die Gestaltung der Seiten wurde seitdem geändert: Was folgt, wurde an den früheren Seiten gefunden und stimmt vielleicht nicht mehr.',
  foundFaults: 'Programme fanden Mängel',
  foundNothing: 'Programme fanden nichts',
  foundByNobody: 'Kein Programm fragt danach',
  editionsHeading: 'Jede Ausgabe, und was geprüft wurde',
  editionsChecked:
    'In jeder Ausgabe wird jedes Wort mit der Quelle verglichen. Kein Mensch hat eine Ausgabe mit assistiver Technik geprüft. Programme prüfen außerdem:',
  preparedHeading: 'Erstellung dieser Erklärung',
  prepared:
    'Diese Erklärung wurde am {date} erstellt. Sie wurde zuletzt am {date} überprüft. Die Website wurde zuletzt bei der Herstellung dieser Seite geprüft, maschinell, von ihren Betreibern.',
}
