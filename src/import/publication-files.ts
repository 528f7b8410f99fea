/** The files of a publication, by their paths below the content folder: `report/01-one.md`. */
export type PublicationFiles = ReadonlyMap<string, string | Uint8Array>
