import type { Publication } from '../publication/tree.ts'
import { nameIn } from '../publication/versions/attach.ts'

/**
 * The name of a bag: that of the address at which this text stands for good. Of a publication that was corrected it names the
 * date of the text, `report-2007-03-03`, so that no bag of a later text ever comes where one of an earlier stands.
 */
export const bagNameOf = ({
  name,
  versions = [],
}: Pick<Publication, 'name' | 'versions'>): string => nameIn(versions.at(-1)?.address) || name
