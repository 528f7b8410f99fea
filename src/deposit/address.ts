import { addressOf } from '../publication/catalogue.ts'
import type { Subject } from './subject.ts'

/** Where the publication stands for good: its own page on the site. */
export const addressIn = ({ house, publication }: Pick<Subject, 'house' | 'publication'>): string =>
  siteAddress(addressOf(publication), house)

/** The address of a path of the web root. */
export const siteAddress = (path: string, { origin, basePath }: Subject['house']): string =>
  `${origin}${basePath}${path}`
