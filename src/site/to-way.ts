import type { Spot } from '../publication/spot.ts'
import { toFragment } from '../typesetting/fragment.ts'

/** A place as a link has it, from the web root. */
export const toWay = ({ page, id }: Spot): string => (id ? `${page}${toFragment(id)}` : page)
