/** How a page is visited. */
export interface Mode {
  /** What is said of a fault after the reason: `in the dark`. */
  readonly title: string
  /** CSS pixels of the window. */
  readonly width: number
  readonly height: number
  /** Dots of the screen for each CSS pixel; 1 where it is left out. */
  readonly scale?: number
  readonly media: 'screen' | 'print'
  /** Media features that differ from those of an ordinary screen. */
  readonly features: Readonly<Record<string, string>>
  readonly javascript: boolean
  /** A style that a reader lays over that of the page. */
  readonly style?: string
  /** Which search is asked at a page that has one; in such a mode no other page is visited. */
  readonly search?: 'found' | 'not found'
}

const SCREEN: Omit<Mode, 'title'> = {
  width: 1280,
  height: 1024,
  media: 'screen',
  features: {},
  javascript: true,
}

/** The spacing that a reader may set, and that must lose nothing: WCAG 1.4.12, Text Spacing. */
const SPACING =
  '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }'

/**
 * Every mode in which a page is visited, in this order: those that need no other address and no other state of scripts follow
 * one another, for then the page is loaded once. All have reduced motion: what moves gives false alarms. 400 % of a window
 * of 1280 pixels is one of 320 with four dots a pixel (WCAG 1.4.10, note 1).
 */
export const MODES = {
  light: { ...SCREEN, title: 'on a light screen' },
  dark: {
    ...SCREEN,
    title: 'on a dark screen',
    features: { 'prefers-color-scheme': 'dark' },
  },
  contrast: {
    ...SCREEN,
    title: 'with more contrast',
    features: { 'prefers-contrast': 'more' },
  },
  'dark contrast': {
    ...SCREEN,
    title: 'on a dark screen with more contrast',
    features: { 'prefers-color-scheme': 'dark', 'prefers-contrast': 'more' },
  },
  forced: {
    ...SCREEN,
    title: 'in forced colours',
    features: {
      'forced-colors': 'active',
      'prefers-color-scheme': 'dark',
      'prefers-contrast': 'more',
    },
  },
  spacing: { ...SCREEN, title: 'with the spacing of WCAG 1.4.12', style: SPACING },
  narrow: { ...SCREEN, title: 'at 320 pixels', width: 320, height: 640 },
  'narrow spacing': {
    ...SCREEN,
    title: 'at 320 pixels with the spacing of WCAG 1.4.12',
    width: 320,
    height: 640,
    style: SPACING,
  },
  zoomed: { ...SCREEN, title: 'at 400 %', width: 320, height: 256, scale: 4 },
  print: { ...SCREEN, title: 'in print', width: 718, height: 1024, media: 'print' },
  'without script': { ...SCREEN, title: 'without JavaScript', javascript: false },
  'search that finds': { ...SCREEN, title: 'in a search that finds something', search: 'found' },
  'search that finds nothing': {
    ...SCREEN,
    title: 'in a search that finds nothing',
    search: 'not found',
  },
} as const satisfies Readonly<Record<string, Mode>>

export type ModeName = keyof typeof MODES

export const MODE_NAMES = Object.keys(MODES) as readonly ModeName[]
