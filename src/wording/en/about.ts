/** How copies are made and checked, in English. */
export const about = {
  description: 'How every edition is made from one source, read back, and compared word for word.',
  opening:
    'A fair copy is the clean, exact copy of a corrected document. {house} makes every edition of a publication from one source, opens each finished file again, and publishes only if every word is there, once and in order.',
  received:
    'The words of a publication are kept as they were received. What an editor changed, such as joining a sentence that a page of the printed report had broken, is written down and shown on the publication’s page under “Editorial changes”.',
  made: 'The text is read once, into one structure of headings, paragraphs, lists, tables and notes. Every edition is made from that structure alone, and none from another edition. The same text gives the same files, byte for byte, whenever and wherever they are made.',
  read: 'Each finished file is opened again, and read by another program than the one that wrote it: the web pages as a browser reads them, the print as a screen reader is given it, the text files as they stand.',
  compared:
    'The words that were read are compared with the words of the source. Capitals, quotation marks, hyphens and punctuation count; so do the numbers of paragraphs. One word that is missing, doubled, moved or altered, in any edition of any publication, and nothing is published: what stood before stays.',
  addedHeading: 'What is added',
  added:
    'An edition may need words of its own: “Page 3 of 7” at the foot of a printed page, the heading of a column beside a cell, the name of a department in full beside its abbreviation, the number of a paragraph that has none. They are set apart, in the house’s own face or in [square brackets], and each of them is expected in its place: any other is an error. Row numbers in tables, and words in square brackets in web pages, are added by {house}.',
  pagesHeading: 'Pages checked',
  pages:
    'Every page is checked with axe, by all of its rules for WCAG 2.2 that are settled and those of level AAA, whenever it is made. Tables are counted: rows, headers and cells are those of the source. The {statement} says what was found and what a machine cannot tell.',
  printHeading: 'Print checked',
  print:
    'Every printed file (PDF) is made to {standards}, the standards for PDF that can be read by everybody and kept for long. The file says so only because each of their rules that a machine can check and that concerns it was checked in the finished file. The {statement} says by whom.',
  statement: 'accessibility statement',
  evidenceHeading: 'The evidence',
  evidence:
    'Beside the editions of each publication lies a file for machines, {file}, with the size and the SHA-256 checksum of every file, and the number of words compared. The {list} can be checked with {command} on any computer.',
  checksums: 'list of all checksums',
  limitsHeading: 'What this does not show',
  limits:
    'The comparison shows that the copies agree with the source. It does not show that the source agrees with the document that was first published: that is the editor’s work. No edition has been proof-read by a person unless it says so.',
} as const
