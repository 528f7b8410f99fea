import type { Wording } from '../wording.ts'

/** What the search page and the list of every paragraph say in French. */
export const search: Wording['search'] = {
  about: 'Rechercher dans tous les paragraphes et toutes les lignes de toutes les publications.',
  label: 'Des mots, ou le numéro d’un paragraphe',
  button: 'Rechercher',
  publication: 'Publication',
  all: 'Toutes',
  both: 'Les deux',
  year: 'Année',
  kind: 'Type',
  any: 'Tous',
  other: 'Autre',
  lead: 'Service pilote',
  noScript:
    'La recherche a besoin de JavaScript, qui est désactivé. Tous les paragraphes figurent ici avec leur adresse\u00a0; chaque publication existe aussi en un seul fichier de texte brut, dans lequel tout programme peut rechercher.',
  showMore: 'Afficher d’autres passages',
  everyParagraph: 'Tous les paragraphes',
  everyParagraphIn: 'Tous les paragraphes\u00a0: {range}',
  otherLists: 'La recherche, et les autres pages de cette liste',
  counted:
    'Les numéros entre crochets sont comptés par {house}, là où la publication n’en imprime pas.',
  spelling: 'Vérifiez l’orthographe, ou cherchez moins de mots.',
  names: 'Le {glossary} donne les noms des services, complets et abrégés.',
  namesLink: 'glossaire',
  list: '{every} figurent dans une liste.',
  listLink: 'Tous les paragraphes',
  ask: 'Écrivez à {email} si vous ne trouvez pas ce qu’il vous faut.',
  title: 'Titre',
  titleAndDescription: 'Titre et description',
  paragraphOf: '{paragraph} ({scope})',
  textBefore: 'Texte avant le premier paragraphe',
}

/** What the search answers in French. */
export const answers: Wording['answers'] = {
  searching: 'Recherche en cours…',
  unloaded: 'La recherche n’a pas pu être chargée. Tous les paragraphes figurent ci-dessous.',
  signs:
    'Rien n’a été recherché\u00a0: «\u00a0{text}\u00a0» ne contient ni lettre ni chiffre. Tous les paragraphes figurent ci-dessous.',
  signsTitle: 'rien n’a été recherché',
  chosen: [
    '{passages} dans {publications} correspond à votre choix.',
    '{passages} dans {publications} correspondent à votre choix.',
  ],
  chosenFirst: '{passages} correspondent à votre choix\u00a0; les {shown} premiers sont affichés.',
  nothingChosen: 'Aucun passage ne correspond à votre choix.',
  have: [
    '{passages} dans {publications} contient {what}.',
    '{passages} dans {publications} contiennent {what}.',
  ],
  haveOrNumber: [
    '{passages} dans {publications} contient {what} ou porte ce numéro.',
    '{passages} dans {publications} contiennent {what} ou portent ce numéro.',
  ],
  haveOrName: [
    '{passages} dans {publications} contient {what} ou porte ce nom.',
    '{passages} dans {publications} contiennent {what} ou portent ce nom.',
  ],
  number: [
    '{passages} dans {publications} porte le numéro {text}.',
    '{passages} dans {publications} portent le numéro {text}.',
  ],
  name: [
    '{passages} dans {publications} porte le nom «\u00a0{text}\u00a0».',
    '{passages} dans {publications} portent le nom «\u00a0{text}\u00a0».',
  ],
  haveBest: '{passages} contiennent {what}\u00a0; les {shown} meilleurs sont affichés.',
  nothing: 'Aucun passage ne contient {what}.',
  nothingNarrowed: 'Aucun passage de votre choix ne contient {what}.',
  nothingTitle: 'aucun passage',
  word: '«\u00a0{text}\u00a0»',
  phrase: 'l’expression «\u00a0{text}\u00a0»',
  both: 'les deux mots',
  all: 'les {words}',
  or: ' ou ',
  form: 'une autre forme de ce mot',
  forms: 'd’autres formes de ces mots',
  meaning: 'une abréviation qui le remplace',
  meanings: 'une abréviation qui les remplace',
  formOf: '{what} sous une autre forme',
  formsOf: '{what} sous d’autres formes',
  meaningOf: 'une abréviation pour {what}',
  unknown: [
    '{named} ne figure dans aucune publication.',
    '{named} ne figurent dans aucune publication.',
  ],
  leftOut: [
    '{named} ne figure dans aucune publication et n’a pas été recherché.',
    '{named} ne figurent dans aucune publication et n’ont pas été recherchés.',
  ],
  itself: [
    'Sous cette forme, {named} ne figure dans aucune publication.',
    'Sous cette forme, {named} ne figurent dans aucune publication.',
  ],
  tooMany: 'Seuls les {words} du début ont été recherchés.',
  meant: 'Vouliez-vous dire {link}\u00a0?',
  searchFor: 'Rechercher {links}',
  begin: 'Mots qui commencent ainsi\u00a0: {links}.',
  alone: 'Rechercher {link} seul\u00a0: {passages}',
  everywhere: 'Rechercher {link} dans toutes les publications\u00a0: {passages}',
}
