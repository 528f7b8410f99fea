import type { Paper } from '../word/write-word.ts'
import { act } from './act.ts'
import { arabicAnnex } from './arabic-annex.ts'
import { bilingual } from './bilingual.ts'
import { committeeReport } from './committee-report.ts'
import { consultation } from './consultation.ts'
import { crossReferences } from './cross-references.ts'
import { evidence } from './evidence.ts'
import { explanatoryMemorandum } from './explanatory-memorandum.ts'
import { framework } from './framework.ts'
import { germanWord } from './german-word.ts'
import { googleDocs } from './google-docs.ts'
import { guidance } from './guidance.ts'
import { impactAssessment } from './impact-assessment.ts'
import { letter } from './letter.ts'
import { longReport } from './long-report.ts'
import { minutes } from './minutes.ts'
import { pandoc } from './pandoc.ts'
import { scientificNote } from './scientific-note.ts'
import { statistics } from './statistics.ts'
import { tracked } from './tracked.ts'
import { untidy } from './untidy.ts'
import { whitePaper } from './white-paper.ts'

/** The papers by their names, under which lies what is expected of each. */
export const PAPERS: Readonly<Record<string, () => Paper>> = {
  act,
  'arabic-annex': arabicAnnex,
  bilingual,
  'committee-report': committeeReport,
  consultation,
  'cross-references': crossReferences,
  evidence,
  'explanatory-memorandum': explanatoryMemorandum,
  framework,
  'german-word': germanWord,
  'google-docs': googleDocs,
  guidance,
  'impact-assessment': impactAssessment,
  letter,
  'long-report': longReport,
  minutes,
  pandoc,
  'scientific-note': scientificNote,
  statistics,
  tracked,
  untidy,
  'white-paper': whitePaper,
}
