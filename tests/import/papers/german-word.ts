import { LevelFormat, type Paragraph } from 'docx'
import { oneSection } from '../word/english.ts'
import { label } from '../word/fields.ts'
import { list } from '../word/lists.ts'
import { table } from '../word/tables.ts'
import { italic, ofStyle, paragraph, run, styled, type Words } from '../word/words.ts'
import type { Paper } from '../word/write-word.ts'

/**
 * A German paper of a German Word: ids of styles that are translated (`berschrift1`, without its umlaut) and names that are not;
 * a style of the house based on a heading; toggles of style and run that cancel each other; § and numbers as Germans set them.
 */
export const germanWord = (): Paper => ({
  options: {
    title: 'Bericht über die Fähren',
    styles: {
      default: { document: { run: { language: { value: 'de-DE' } } } },
      paragraphStyles: [
        { id: 'Standard', name: 'Normal' },
        { id: 'Titel', name: 'Title', basedOn: 'Standard' },
        { id: 'berschrift1', name: 'heading 1', basedOn: 'Standard', run: { bold: true } },
        { id: 'berschrift2', name: 'heading 2', basedOn: 'Standard', run: { bold: true } },
        { id: 'HausTitel', name: 'Haus Kapitel', basedOn: 'berschrift1' },
        { id: 'Zitat', name: 'Quote', basedOn: 'Standard', run: { italics: true } },
        { id: 'Beschriftung', name: 'caption', basedOn: 'Standard' },
        { id: 'Listenabsatz', name: 'List Paragraph', basedOn: 'Standard' },
        { id: 'Verzeichnis1', name: 'toc 1', basedOn: 'Standard' },
      ],
      characterStyles: [{ id: 'Hervorhebung', name: 'Emphasis', run: { italics: true } }],
    },
    numbering: {
      config: [
        list(
          'absaetze',
          [LevelFormat.DECIMAL, '(%1)'],
          [LevelFormat.LOWER_LETTER, '%2)'],
          [LevelFormat.LOWER_LETTER, '%3%3)'],
        ),
      ],
    },
    sections: oneSection([
      ofStyle('Titel', 'Bericht über die Fähren'),
      ofStyle('berschrift1', 'Einleitung'),
      ofStyle(
        'Standard',
        'Nach § 3 Abs. 2 FährG gibt es elf Fähren; sie kosten 1.234,50 € im Jahr, d. h. 15 % mehr.',
      ),
      absatz(0, 'Die Fähren sind alt, und zwar'),
      absatz(1, 'die ', italic('Zaunkönig'), ' und'),
      absatz(1, 'die übrigen.'),
      absatz(0, 'Sie werden „repariert“.'),
      ofStyle('berschrift2', 'Befund'),
      ofStyle(
        'Zitat',
        'Es gibt keine Fähre, die ',
        run('nicht', { style: 'Hervorhebung' }),
        ' alt wäre.',
      ),
      ofStyle('HausTitel', 'Kosten'),
      ofStyle('Beschriftung', ...label('Tabelle', '1'), ': Kosten je Fähre'),
      table([
        ['Fähre', 'Kosten'],
        ['Zaunkönig', '100,00 €'],
        ['Taube', '1.134,50 €'],
      ]),
      paragraph('Quelle: Fähramt'),
      ofStyle(
        'Standard',
        'Das Wort ',
        run('ferry', { language: { value: 'en-GB' } }),
        ' ist englisch.',
      ),
    ]),
  },
})

const absatz = (level: number, ...words: readonly Words[]): Paragraph =>
  styled({ style: 'Listenabsatz', numbering: { reference: 'absaetze', level } }, ...words)
