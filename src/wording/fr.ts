import type { Wording } from './wording.ts'

/** French: what is looked for; what editions add is in English still. */
export const fr: Wording = {
  captions: {
    table: ['Tableau'],
    figure: ['Figure', 'Graphique', 'Carte', 'Schéma', 'Diagramme', 'Image'],
    box: ['Encadré', 'Étude de cas', 'Exemple'],
  },
  divisions: ['Annexe', 'Chapitre', 'Partie', 'Section', 'Titre', 'Volume'],
  provisions: ['Article', 'Art.'],
  foot: ['Source', 'Sources', 'Note', 'Notes', 'Légende', 'Champ', 'Lecture'],
}
