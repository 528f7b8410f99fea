import type { Wording } from '../wording.ts'

/** How copies are made and checked, in French. */
export const about: Wording['about'] = {
  description: 'Comment chaque édition est tirée d’une seule source, relue et comparée mot à mot.',
  opening:
    'Une copie au net est la copie propre et exacte d’un document corrigé. {house} tire toutes les éditions d’une publication d’une seule source, rouvre chaque fichier achevé, et ne publie que si chaque mot s’y trouve, une seule fois et dans l’ordre.',
  received:
    'Les mots d’une publication sont conservés tels qu’ils ont été reçus. Ce qui a été modifié par la rédaction, comme une phrase coupée par une page du rapport imprimé puis réunie, est consigné et figure sur la page de la publication sous «\u00a0Modifications éditoriales\u00a0».',
  made: 'Le texte est lu une fois, en une structure de titres, de paragraphes, de listes, de tableaux et de notes. Chaque édition est tirée de cette seule structure, et aucune d’une autre édition. Le même texte donne les mêmes fichiers, octet pour octet, quels que soient le moment et le lieu.',
  read: 'Chaque fichier achevé est rouvert, puis lu par un autre programme que celui qui l’a écrit\u00a0: les pages web comme un navigateur les lit, l’imprimé tel qu’un lecteur d’écran le reçoit, les fichiers texte tels quels.',
  compared:
    'Les mots lus sont comparés à ceux de la source. Les majuscules, les guillemets, les traits d’union et la ponctuation comptent, de même que les numéros des paragraphes. Qu’un seul mot manque, soit doublé, déplacé ou altéré, dans n’importe quelle édition de n’importe quelle publication, et rien n’est publié\u00a0: ce qui était là auparavant demeure.',
  addedHeading: 'Ce qui est ajouté',
  added:
    'Une édition peut avoir besoin de mots à elle\u00a0: «\u00a0Page 3 sur 7\u00a0» au pied d’une page imprimée, le titre d’une colonne à côté d’une cellule, le nom complet d’un service à côté de son abréviation, le numéro d’un paragraphe qui n’en a pas. Ils sont mis à part, dans le caractère de la maison ou [entre crochets], et chacun est attendu à sa place\u00a0: tout autre est une erreur. Les numéros de ligne des tableaux, et les mots entre crochets des pages web, sont ajoutés par {house}.',
  pagesHeading: 'Les pages vérifiées',
  pages:
    'Chaque page est vérifiée avec axe chaque fois qu’elle est produite, selon toutes ses règles établies pour WCAG 2.2 et celles du niveau AAA. Les tableaux sont comptés\u00a0: lignes, en-têtes et cellules sont ceux de la source. La {statement} indique ce qui a été trouvé et ce dont une machine ne peut juger.',
  printHeading: 'Impression vérifiée',
  print:
    'Chaque fichier imprimé (PDF) est fait selon {standards}, les normes d’un PDF que chacun peut lire et qui se conserve longtemps. Le fichier ne le dit que parce que chacune de leurs règles qu’une machine peut vérifier et qui le concerne a été vérifiée dans le fichier fini. La {statement} indique par qui.',
  statement: 'déclaration d’accessibilité',
  evidenceHeading: 'Les preuves',
  evidence:
    'À côté des éditions de chaque publication se trouve un fichier pour les machines, {file}, qui donne la taille et la somme de contrôle SHA-256 de chaque fichier, ainsi que le nombre de mots comparés. La {list} se vérifie avec {command} sur tout ordinateur.',
  checksums: 'liste de toutes les sommes de contrôle',
  limitsHeading: 'Ce que cela ne montre pas',
  limits:
    'La comparaison montre que les copies concordent avec la source. Elle ne montre pas que la source concorde avec le document d’abord publié\u00a0: c’est le travail de la rédaction. Aucune édition n’a été relue par une personne, sauf si elle l’indique.',
}
