/** The colours of a house on paper of one kind, each as `#861b23`. */
export interface Palette {
  readonly paper: string
  readonly ink: string
  readonly soft: string
  readonly accent: string
  readonly line: string
  readonly hair: string
  readonly tint: string
}

/** What a house has chosen for light paper and for dark. */
export interface Colours {
  readonly light: Palette
  readonly dark: Palette
}

/** Our own colours. */
export const USUAL_COLOURS: Colours = {
  light: {
    paper: '#fdfdfb',
    ink: '#1b1b19',
    soft: '#4b4a45',
    accent: '#861b23',
    line: '#807d75',
    hair: '#d0cdc5',
    tint: '#f3ece0',
  },
  dark: {
    paper: '#181817',
    ink: '#e4e0d6',
    soft: '#b7b2a6',
    accent: '#f0b29d',
    line: '#8a867c',
    hair: '#403e39',
    tint: '#3a352b',
  },
}

/** What the styles call a colour. */
const NAMES: Readonly<Record<keyof Palette, string>> = {
  paper: '--paper',
  ink: '--ink',
  soft: '--soft',
  accent: '--rubric',
  line: '--line',
  hair: '--hair',
  tint: '--tint',
}

/** The colours of a house as a style sheet; '' where they are ours, which the styles have. */
export function toColourSheet({ light, dark }: Colours): string {
  const keys = Object.keys(NAMES) as (keyof Palette)[]
  const changed = keys.filter(
    (key) => light[key] !== USUAL_COLOURS.light[key] || dark[key] !== USUAL_COLOURS.dark[key],
  )
  const toRow = (name: string, key: keyof Palette): string =>
    `${name}: light-dark(${light[key]}, ${dark[key]});`
  const rows = changed.flatMap((key) => [
    toRow(NAMES[key], key),
    ...(key === 'ink' ? [toRow('--focus', key)] : []),
    ...(key === 'accent' ? [toRow('--rubric-more', key)] : []),
  ])
  return rows.length > 0 ? `:root {\n${rows.join('\n')}\n}\n` : ''
}
