/** Functions of CSS that paint, place or filter, and fetch nothing. */
const FUNCTIONS: ReadonlySet<string> = new Set(
  [
    'rgb rgba hsl hsla hwb lab lch oklab oklch color color-mix icc-color device-cmyk',
    'matrix matrix3d translate translatex translatey translatez translate3d scale scalex scaley scalez scale3d rotate',
    'rotatex rotatey rotatez rotate3d skew skewx skewy calc min max clamp rect',
    'blur brightness contrast drop-shadow grayscale hue-rotate invert opacity saturate sepia',
    'path circle ellipse polygon inset not is where nth-child nth-of-type',
  ].flatMap((names) => names.split(' ')),
)

/**
 * The parts of CSS that could fetch, or hide what fetches (CSS Syntax 3, 4.3): comments and whole strings, which are
 * passed over; functions; rules with an at sign; escapes, and what opens and does not close.
 */
const PARTS =
  /\/\*[\s\S]*?(?:\*\/|$)|"[^"\\\n\r\f]*"|'[^'\\\n\r\f]*'|(?<![-\w\u0080-\u{10ffff}])(?<name>[-\w\u0080-\u{10ffff}]+)\((?<given>[^()]*)\)?|@(?<rule>[-\w]*)|(?<odd>["'\\])/giu

/** A place in the drawing itself, in quotes or without. */
const FRAGMENT = /^\s*(?:"#[^"\\\n]*"|'#[^'\\\n]*'|#[^"'\\\s]*)\s*$/

/** What a style sheet or a declaration holds that it may not. */
export function faultOfStyle(css: string): string | undefined {
  PARTS.lastIndex = 0
  for (let part = PARTS.exec(css); part; part = PARTS.exec(css)) {
    const { name, given = '', rule, odd } = part.groups ?? {}
    if (odd !== undefined) return odds[odd]
    if (rule !== undefined) return heldByRule(rule)
    if (name === undefined) continue
    const held = heldByFunction(name.toLowerCase(), given)
    if (held !== undefined) return held
    // What the function is given may hold others.
    PARTS.lastIndex = part.index + name.length + 1
  }
  return undefined
}

const odds: Readonly<Record<string, string>> = {
  '\\': 'an escaped letter in its style',
  '"': 'a quote in its style that is not closed',
  "'": 'a quote in its style that is not closed',
}

const heldByRule = (rule: string): string =>
  /^import$/i.test(rule) ? 'a style sheet from elsewhere' : `the rule @${rule} in its style`

function heldByFunction(name: string, given: string): string | undefined {
  if (name === 'url')
    return FRAGMENT.test(given) ? undefined : 'a reference to another file in its style'
  return FUNCTIONS.has(name) ? undefined : `the function ${name}() in its style`
}
