import { addressOf } from '../publication/catalogue.ts'
import { permanentAddress } from '../publication/versions/cited-as.ts'
import type { Subject } from './subject.ts'

/** Where this text of the publication stands for good: its own page on the site, or that of its version. */
export const addressIn = ({ house, publication }: Pick<Subject, 'house' | 'publication'>): string =>
  siteAddress(permanentAddress(publication, addressOf(publication)), house)

/** The address of a path of the web root. */
export const siteAddress = (path: string, { origin, basePath }: Subject['house']): string =>
  `${origin}${basePath}${path}`
