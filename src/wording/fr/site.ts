import type { Wording } from '../wording.ts'

/** What pages say round a text, and the site's own pages, in French. */
export const site: Wording['site'] = {
  skip: 'Aller au contenu principal',
  siteNavigation: 'Site',
  publications: 'Publications',
  search: 'Recherche',
  copies: 'Comment les copies sont faites',
  accessibility: 'Accessibilité',
  glossary: 'Glossaire',
  everyParagraph: 'Tous les paragraphes, en une liste',
  madeBy: 'Réalisé et vérifié par {organisation}, {email}.',
  ownRights:
    'Chaque publication indique ses propres droits et sa licence. Composé en Source Serif et Source Sans.',
  summary: 'Résumé, rédigé par ce site',
  timelineOf: 'Chronologie\u00a0: {table}',
  timelineMade:
    'Établi par ce site à partir de\u00a0: {table}\u00a0; ne fait pas partie de l’original.',
  timelineSpan: '{rows}\u00a0: {first} – {last}.',
  timelineNamed: 'Une barre pleine est un mois nommé\u00a0: {rows}.',
  timelineAbout:
    'Une barre vide est une période plus longue, comme une saison ou la fin d’une année\u00a0: {rows}.',
  timelineDescription:
    'Des barres sur une ligne de mois, un couloir par responsable\u00a0: {lanes}. La liste qui suit dit la même chose en mots.',
  allEditions: 'Les {count} éditions',
  backToContents: 'Retour au sommaire',
  beforeThis: 'Avant\u00a0: {part}',
  afterThis: 'Après\u00a0: {part}',
  beforeAndAfter: 'Avant et après',
  paragraph: 'paragraphe {numbers}',
  paragraphs: 'paragraphes {numbers}',
  editions: 'Éditions',
  editionsOf: 'Éditions de la publication {title}',
  edition: 'Édition',
  format: 'Format',
  size: 'Taille',
  length: 'Longueur',
  checked: 'Vérifié',
  notCounted: 'non compté',
  toRead: 'À lire',
  toPrint: 'À imprimer',
  toKeep: 'À conserver',
  proved:
    'Chacune des {editions} a été rouverte après sa réalisation, et les {words} de la publication y ont tous été retrouvés, une seule fois et dans l’ordre.',
  anotherFormat: 'Demander un autre format.',
  anotherFormatHow:
    'Si vous utilisez une technologie d’assistance, comme un lecteur d’écran, et avez besoin de ce document dans un format plus accessible, {link}. Veuillez préciser le format souhaité et la technologie d’assistance que vous utilisez.',
  writeToUs: 'écrivez-nous',
  madeByPeople: 'Réalisé par des personnes',
  alternateBy: 'réalisé par {by}',
  cite: 'Citer',
  citeParagraph: 'Le paragraphe {number}',
  citeParagraphOf: 'Le paragraphe {number} ({scope})',
  citeAddress:
    'Chaque paragraphe et chaque ligne de tableau a sa propre adresse, conservée durablement\u00a0: le lien sur son numéro. {paragraph} se trouve à l’adresse {address}',
  citeCounted: 'Les numéros entre crochets sont ajoutés par {house}.',
  changes: 'Modifications éditoriales',
  copyright: 'Droits d’auteur',
  moved: 'Page déplacée',
  movedTitle: 'Cette page a changé d’adresse',
  movedTo: 'Elle se trouve maintenant ici\u00a0: {link}.',
  homeTitle: '{house}\u00a0: les documents officiels dans toutes les éditions',
  statement:
    'Les documents officiels dans toutes les éditions utiles aux lecteurs, vérifiées mot à mot.',
  searchEvery: 'Rechercher dans tous les paragraphes',
  copiesChecked: 'Comment les copies sont faites et vérifiées',
  copiesInFull: 'Comment les copies sont faites et vérifiées, en détail',
  received: 'Reçu',
  receivedText:
    'Nous conservons le texte tel qu’il nous est parvenu, avec sa date et ses droits. Toute modification éditoriale est consignée.',
  setOnce: 'Composé une fois',
  setOnceText:
    'Toutes les éditions sont tirées d’une même source. Aucune n’est tirée d’une autre édition.',
  readBack: 'Relu',
  readBackText:
    'Chaque fichier achevé est rouvert, puis lu par un autre programme que celui qui l’a produit.',
  compared: 'Comparé',
  comparedText:
    'Ce qui a été lu est comparé à la source\u00a0: chaque mot, une seule fois et dans l’ordre. Au moindre écart, rien n’est publié.',
  forLibraries: 'Pour les bibliothèques',
  forLibrariesText:
    'Chaque publication existe en texte paginé et en version imprimée, à conserver sur papier, ainsi que sous forme de source. La {link} reste lisible sans nous.',
  checksums: 'liste des sommes de contrôle',
  publicationsInRange: 'Publications {range}',
  allPublications: 'Toutes les publications',
  range: '{first} à {last}',
  rangeOfYears: '{range}, années {years}',
  wordsInEach: '{words} dans chacune',
  glossaryIn: 'Glossaire\u00a0: {range}',
  glossaryAbout: 'La signification des noms abrégés des services et des autres abréviations.',
  glossaryText:
    'Les noms abrégés tels que les publications les emploient, avec les noms complets. Les remarques sont de notre fait.',
  usedIn: 'Employé dans {list}.',
  usedInMore: 'Employé dans {list}\u00a0; et {more}.',
  notFound: 'Page introuvable',
  notFoundText:
    'Il n’y a pas de page à cette adresse. Si vous l’avez saisie, vérifiez-la\u00a0; si vous l’avez copiée, assurez-vous qu’elle est complète.',
  notFoundWays:
    'Toutes les publications figurent sur la {home}, et chaque paragraphe peut être {searched}. Les adresses des publications et des paragraphes sont conservées durablement\u00a0: si l’une des nôtres vous a conduit ici, écrivez à {email}.',
  homePage: 'page d’accueil',
  searched: 'recherché',
}
