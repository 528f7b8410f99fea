import type { Wording } from '../wording.ts'

/** The accessibility statement in French; laws and authorities keep their names. */
export const statement: Wording['statement'] = {
  title: 'Déclaration d’accessibilité de {house}',
  description:
    'Dans quelle mesure ce site est accessible, ce qui a été testé, et à qui signaler un problème.',
  runBy:
    'Ce site est géré par {organisation}. Nous souhaitons que le plus grand nombre puisse l’utiliser. Vous devriez pouvoir\u00a0:',
  colours:
    'modifier les couleurs, le contraste et les polices avec votre navigateur ou votre appareil\u00a0;',
  zoom: 'agrandir jusqu’à 400\u00a0% sans que le texte sorte de l’écran\u00a0;',
  keyboard: 'atteindre chaque partie du site au clavier seul, ou par reconnaissance vocale\u00a0;',
  listen: 'écouter le site avec un lecteur d’écran\u00a0;',
  withoutScript:
    'tout lire et tout imprimer sans JavaScript, sauf la recherche\u00a0: sans lui, elle est une liste de tous les paragraphes.',
  advice:
    '{abilityNet} donne des conseils pour rendre votre appareil plus facile à utiliser en cas de handicap.',
  feedbackHeading: 'Retours et contact',
  feedback:
    'Si vous constatez un problème qui n’est pas indiqué ici, ou si vous avez besoin d’une publication dans un autre format, comme les grands caractères, le facile à lire, l’audio ou le braille, écrivez à {organisation}\u00a0: {email}. Veuillez préciser le format souhaité et la technologie d’assistance que vous utilisez.',
  enforcementHeading: 'Voies de recours',
  enforcement:
    'L’Equality and Human Rights Commission (EHRC) veille à l’application des {regulations} (les «\u00a0règles d’accessibilité\u00a0»). Si notre réponse à votre réclamation ne vous satisfait pas, adressez-vous à l’{service}\u00a0; en Irlande du Nord, à l’{northern}, qui y veille à leur application.',
  regulations:
    'Public Sector Bodies (Websites and Mobile Applications) (No. 2) Accessibility Regulations 2018',
  service: 'Equality Advisory and Support Service (EASS)',
  northern: 'Equality Commission for Northern Ireland',
  technicalHeading: 'Informations techniques',
  technical:
    '{organisation} s’engage à rendre son site accessible, conformément aux {regulations}.',
  technicalLaw:
    '{organisation} s’engage à rendre son site accessible, conformément à cette loi\u00a0: {law}.',
  statusHeading: 'État de conformité',
  status:
    'Ce site est partiellement conforme aux {guidelines}, niveau AA, en raison de ce qui figure sous «\u00a0Contenus non accessibles\u00a0», et parce que seules des personnes peuvent en juger une grande partie, ce qui n’a pas encore été fait.',
  guidelines: 'règles pour l’accessibilité des contenus web (WCAG), version 2.2',
  contentHeading: 'Contenus non accessibles',
  failing: 'Non-conformité aux règles d’accessibilité',
  unknown:
    'Les contrôles par machine ne trouvent aucun défaut. Ce qui n’est pas connu, car personne ne l’a encore testé\u00a0:',
  alternatives:
    'si les textes de remplacement des figures disent ce que les figures montrent (WCAG 1.1.1)\u00a0;',
  phrases: 'si chaque expression dans une autre langue est signalée comme telle (WCAG 3.1.2).',
  print:
    'Les éditions imprimées (PDF) sont faites selon {standards}. Chaque fois qu’une édition est produite, toutes les règles de ces normes qu’une machine peut vérifier et qui concernent un tel fichier sont vérifiées dans le fichier fini\u00a0; s’il échoue, il n’est pas publié. Cette vérification est la nôtre\u00a0; ceux qui font Faircopy la comparent à veraPDF, un vérificateur fait par d’autres. Personne n’a encore essayé ces fichiers avec un lecteur d’écran.',
  booklets:
    'Les livrets (PDF), destinés à une imprimante de bureau, n’ont pas de balises et ne peuvent pas être lus à voix haute. L’édition imprimée placée à côté a les mêmes mots et peut l’être.',
  outside: 'Contenus qui ne relèvent pas des règles d’accessibilité',
  record:
    'Les publications conservées à titre de document d’époque gardent les mots de leur temps. Les adresses et les numéros de téléphone qu’elles contiennent ne sont peut-être plus en usage, et leur langue n’est pas simplifiée.',
  testedHeading: 'Comment les tests ont été faits',
  tested:
    'Chaque page est testée par machine chaque fois qu’elle est produite, avec toutes les règles d’axe-core, dont celles de WCAG 2.2 niveau AAA. Les machines ne trouvent qu’une partie des problèmes\u00a0: le site n’a été ni audité par un tiers, ni testé par des personnes qui utilisent des technologies d’assistance. Ce qui est comparé par ailleurs est décrit ici\u00a0: {about}.',
  criteriaHeading: 'Chaque critère de WCAG 2.2',
  criteria:
    'Des programmes ont examiné {pages} pages de ce site le {date}. Là où ils n’ont rien trouvé, ce n’est pas une preuve qu’un critère est respecté\u00a0: les programmes ne voient qu’une partie des défauts, et personne n’a jugé le reste.',
  criteriaStale:
    'La présentation des pages a changé depuis\u00a0: ce qui suit a été trouvé sur les pages d’alors, et n’est peut-être plus exact.',
  foundFaults: 'Des programmes ont trouvé des défauts',
  foundNothing: 'Les programmes n’ont rien trouvé',
  foundByNobody: 'Aucun programme ne le demande',
  editionsHeading: 'Chaque édition, et ce qui a été vérifié',
  editionsChecked:
    'Dans chaque édition, chaque mot est comparé à la source. Personne n’a essayé une édition avec des technologies d’assistance. Des programmes vérifient en outre\u00a0:',
  preparedHeading: 'Établissement de cette déclaration',
  prepared:
    'Cette déclaration a été établie le {date}. Elle a été revue pour la dernière fois le {date}. Le site a été testé pour la dernière fois lors de la production de cette page, par machine, par ceux qui le gèrent.',
}
