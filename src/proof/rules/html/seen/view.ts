/** How a page is looked at: the width of its window, and what is only heard there, on purpose. */
export interface View {
  /** CSS pixels. */
  readonly width: number
  /** A selector of CSS. */
  readonly unseen: string
}

const HEARD = '.unseen, .skip, svg > :is(title, desc)'

/**
 * A wide window, and a narrow one, in which rows of tables stack. The labels in cells stand for the head of a table where
 * that is not shown, the summary of folded contents for their heading, and the list of a timeline for its drawing.
 */
export const VIEWS: readonly View[] = [
  {
    width: 1280,
    unseen: `${HEARD}, .to-contents, :is(td, th) > .label[data-added], .contents summary`,
  },
  {
    width: 320,
    unseen: `${HEARD}, :is(.table, .editions) thead, .contents > h2, .timeline > figure`,
  },
]

/** Dots of a picture to a CSS pixel: type of 16 pixels is four dots high, and still leaves its ink. */
export const SCALE = 0.25

/**
 * Characters at the beginning of a text, and at its end, that are looked at: what lies between them is made alike, and each
 * of it is held to its tree apart. To look at so many takes half a second.
 */
export const LONGEST = { first: 30_000, last: 10_000 } as const

/** Properties that turn, mirror or bend what they are set on, and the values with which they do not (CSS Transforms 2). */
export const TURNING: Readonly<Record<string, string>> = {
  transform: 'none',
  rotate: 'none',
  scale: 'none',
  'offset-path': 'none',
  'writing-mode': 'horizontal-tb',
  direction: 'ltr',
}
