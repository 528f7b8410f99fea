/** The editorial changes that an import makes by itself, each as the sentence that is published with the document. */
const SENTENCES = {
  pageBreaks: 'Page breaks within paragraphs are taken out.',
  headingBreaks: 'Line breaks within headings and captions are taken out.',
  captionsAbove: 'Captions that stood below tables stand above them.',
  captionColons: 'A colon is set after the number of a caption that had none.',
  headingLevels: 'Headings that left out a level are set one level below the heading before them.',
  raisedSigns: 'Raised and lowered letters and figures are set as signs of their own.',
  raisedOnLine: 'Raised or lowered letters that have no signs of their own are set on the line.',
  blanks: 'Blanks to be filled in are set as rows of full stops.',
  typedBullets: 'Bullets that were typed by hand are set as lists.',
  countedBoxes:
    'Questions, recommendations and conclusions with numbers are set as boxes, with the number for a title.',
  boxes: 'Tables of one column are set as boxes.',
  forms: 'Forms whose rows are divided in many ways are set as several tables.',
  layoutTables: 'Tables that only laid out text side by side are set one cell after the other.',
  nestedTables: 'Tables within the cell of a table are set out within that cell.',
  title: 'The title stands on the title page alone.',
  pictures: 'Pictures that are only decorative are left out.',
} as const

/** The name of an editorial change. */
export type Change = keyof typeof SENTENCES

/** The sentences of the changes that were made, in the order of the table above. */
export const sentencesOf = (changes: ReadonlySet<Change>): readonly string[] =>
  Object.entries(SENTENCES).flatMap(([change, sentence]) =>
    [...changes].some((made) => made === change) ? [sentence] : [],
  )
