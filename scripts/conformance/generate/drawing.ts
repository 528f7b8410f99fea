import { type Chance, times } from './chance.ts'

/** A drawing with what print must carry: gradients, what can be seen through, what is cut, dashes. */
export function draw(chance: Chance): string {
  const shapes = times(3 + chance.below(6), () => chance.pick(SHAPES)(chance))
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 200 120" width="200" height="120">
  <defs>
    <linearGradient id="fade"><stop offset="0" stop-color="${colour(chance)}"/><stop offset="1" stop-color="#fff" stop-opacity="0.3"/></linearGradient>
    <clipPath id="cut"><path d="M20 10h160v100H20z"/></clipPath>
  </defs>
  ${shapes.join('\n  ')}
</svg>
`
}

const colour = ({ below }: Chance): string => `#${(4096 + below(4096)).toString(16).slice(-3)}`

const SHAPES: readonly [(chance: Chance) => string, ...((chance: Chance) => string)[]] = [
  (chance) => `<rect x="${chance.below(100)}" width="80" height="60" fill="url(#fade)"/>`,
  (chance) =>
    `<circle cx="${chance.below(200)}" cy="60" r="30" fill="${colour(chance)}" opacity="0.${1 + chance.below(9)}"/>`,
  (chance) =>
    `<g clip-path="url(#cut)"><path d="M0 ${chance.below(120)}L200 60" stroke="${colour(chance)}" stroke-width="9"/></g>`,
  (chance) =>
    `<path d="M10 ${chance.below(120)}c40 20 60 80 160 0" fill="none" stroke="#036" stroke-dasharray="8 3"/>`,
]
