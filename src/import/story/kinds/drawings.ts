import type { Kind } from '../../finding.ts'

/** What is drawn, or floats on the page. */
export const TEXT_BOX: Kind = {
  rule: 'word-text-box',
  severity: 'warning',
  reason: 'A text box floats on the page; its words follow the paragraph that it hangs on',
  hint: 'see that this is their place',
}

export const WORD_ART: Kind = {
  rule: 'word-art',
  severity: 'error',
  reason: 'Words are drawn as WordArt; they are left out',
  hint: 'type them in the text',
  isLeftOut: true,
}

export const WATERMARK: Kind = {
  rule: 'word-art',
  severity: 'warning',
  reason: 'Words are drawn as a watermark behind the pages; they are left out',
  hint: 'say them in the text if they are part of the document',
  isLeftOut: true,
}

export const CHART: Kind = {
  rule: 'word-drawing',
  severity: 'error',
  reason: 'A chart stands here, which cannot be imported; its words are left out',
  hint: 'save it as a picture and describe it, or set its figures as a table',
  isLeftOut: true,
}

export const DIAGRAM: Kind = {
  rule: 'word-drawing',
  severity: 'error',
  reason: 'A diagram (SmartArt) stands here, which cannot be imported; its words are left out',
  hint: 'set its words as a list, or save it as a picture and describe it',
  isLeftOut: true,
}

export const SHAPES: Kind = {
  rule: 'word-drawing',
  severity: 'warning',
  reason:
    'Shapes are drawn, as a group, by hand, or as lines; they are left out, and the words in them are kept',
  hint: 'save the drawing as a picture and describe it, if its lines say something',
}

export const DRAWN_WORDS: Kind = {
  rule: 'word-drawing',
  severity: 'error',
  reason: 'Words stand in a drawing that cannot be imported; they are left out',
  hint: 'type them in the text, or save the drawing as a picture and describe it',
  isLeftOut: true,
}

export const PICTURE_KIND: Kind = {
  rule: 'word-picture',
  severity: 'error',
  reason: 'A picture is of a kind that browsers do not show, as EMF, WMF or TIFF; it is left out',
  hint: 'save it as PNG or SVG, and put it in its place',
  isLeftOut: true,
}

export const PICTURE_ELSEWHERE: Kind = {
  rule: 'word-picture',
  severity: 'error',
  reason: 'A picture lies outside the file, or is missing; it is left out',
  hint: 'put the picture itself into the document',
}

export const NAME_AS_DESCRIPTION: Kind = {
  rule: 'word-alternative',
  severity: 'error',
  reason:
    'The alternative text of a picture is no more than the name of a file, which says nothing; it is left out',
  hint: 'write between ![ and ] what the picture says to those who see it',
  isLeftOut: true,
}

export const MACHINE_DESCRIPTION: Kind = {
  rule: 'word-alternative',
  severity: 'warning',
  reason: 'A machine has described a picture; the sentence that says so is left out',
  hint: 'see that the alternative text says what the picture says',
  isLeftOut: true,
}

export const OBJECT: Kind = {
  rule: 'word-object',
  severity: 'error',
  reason: 'An object of another program stands here, which cannot be imported',
  hint: 'set what it shows as text, as a table, or as a picture with a description',
}

export const CONTROL: Kind = {
  rule: 'word-form',
  severity: 'error',
  reason: 'A button or box that runs a program (ActiveX) stands here; it is left out',
  hint: 'write what is meant, or a blank of full stops',
}

export const RUNNING_HEAD: Kind = {
  rule: 'word-running-head',
  severity: 'warning',
  reason: 'A running head or foot is left out, since each edition makes its own',
  hint: 'say it in the text if it is part of the document',
  isLeftOut: true,
}
