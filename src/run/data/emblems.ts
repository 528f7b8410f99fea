import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pictures, typeOf } from '../../checks/file-types.ts'
import type { EditionFile, Emblems } from '../../editions/edition.ts'
import { codeOf } from '../../message/machine.ts'
import { type Size, sizeOf } from './picture-size.ts'
import { readRegular } from './read-regular.ts'
import { toIco } from './to-ico.ts'

/** What `site.json` names of pictures. */
export interface NamedEmblems {
  readonly logo?: string | undefined
  readonly favicon?: { readonly svg?: string | undefined; readonly png: string } | undefined
  readonly picture?: { readonly file: string; readonly alt: string } | undefined
}

/** What is wrong with a file that is named, at the key that names it. */
export interface EmblemFault {
  readonly path: readonly string[]
  readonly reason: string
  readonly hint: string
}

/** The pictures of a house: what pages say of them, the files that pages fetch, and what is wrong. */
export interface ReadEmblems {
  readonly emblems: Emblems
  readonly files: readonly EditionFile[]
  readonly faults: readonly EmblemFault[]
}

/** More than this a page should not fetch for a sign of the house, in bytes. */
const LARGEST = 200_000

/** Our own sign, where a house has none. */
const OURS = new URL('../../site/icons/', import.meta.url)

/** Reads the pictures that are named, and our own sign for a favicon that is not. */
export async function readEmblems(named: NamedEmblems, folder: string): Promise<ReadEmblems> {
  const faults: EmblemFault[] = []
  const read = async (
    path: readonly string[],
    name: string | undefined,
    fits: (size: Size) => string | undefined = () => undefined,
  ): Promise<Emblem | undefined> => {
    if (name === undefined) return undefined
    const found = await readEmblem(name, folder, fits)
    if ('size' in found) return found
    faults.push({ path, ...found })
    return undefined
  }
  const logo = await read(['logo'], named.logo)
  const svg = await read(['favicon', 'svg'], named.favicon?.svg)
  const png = await read(['favicon', 'png'], named.favicon?.png, toSquare)
  const picture = await read(['picture', 'file'], named.picture?.file)
  const icon = named.favicon
    ? { svg: svg?.bytes, png: png?.bytes }
    : {
        svg: await readFile(new URL('icon.svg', OURS)),
        png: await readFile(new URL('icon.png', OURS)),
      }
  const logoPath = `assets/logo.${endingOf(named.logo)}`
  const picturePath = `assets/picture.${endingOf(named.picture?.file)}`
  return {
    emblems: {
      icon: icon.svg ? 'svg' : 'png',
      ...(logo && { logo: { path: logoPath, ...logo.size } }),
      ...(picture && named.picture && { picture: { path: picturePath, alt: named.picture.alt } }),
    },
    files: [
      ...(logo ? [{ path: logoPath, bytes: logo.bytes }] : []),
      ...(picture ? [{ path: picturePath, bytes: picture.bytes }] : []),
      ...(icon.svg ? [{ path: 'assets/icon.svg', bytes: icon.svg }] : []),
      ...(icon.png
        ? [
            { path: 'assets/icon.png', bytes: icon.png },
            { path: 'favicon.ico', bytes: toIco(icon.png) },
          ]
        : []),
    ],
    faults,
  }
}

interface Emblem {
  readonly bytes: Uint8Array
  /** In pixels, as the file says. */
  readonly size: Size
}

async function readEmblem(
  name: string,
  folder: string,
  fits: (size: Size) => string | undefined,
): Promise<Emblem | Omit<EmblemFault, 'path'>> {
  const bytes = readRegular(join(folder, name), (error) => codeOf(error) ?? '')
  if (typeof bytes === 'string')
    return {
      reason: `names ${name}, which cannot be read here${bytes && ` (${bytes})`}`,
      hint: 'lay the file beside site.json, or take the key out',
    }
  const fault = typeOf(name, pictures)?.(bytes)
  if (fault) return { reason: `names ${name}, which ${fault.reason}`, hint: fault.hint }
  if (bytes.length > LARGEST)
    return {
      reason: `names ${name}, which has ${Math.ceil(bytes.length / 1000)} KB; whoever is shown a page, or a link to it, would fetch it`,
      hint: `save it with less detail, in at most ${LARGEST / 1000} KB`,
    }
  const size = sizeOf(name, bytes)
  if (!size)
    return {
      reason: `names ${name}, which does not say how large it is`,
      hint: 'give its svg element a viewBox, or a width and a height in pixels',
    }
  const wrong = fits(size)
  return wrong
    ? { reason: `names ${name}, which ${wrong}`, hint: 'save it anew as a square of 180 pixels' }
    : { bytes, size }
}

const toSquare = ({ width, height }: Size): string | undefined =>
  width === height && width >= 48 && width <= 256
    ? undefined
    : `has ${width} by ${height} pixels, and is to be a square of 48 to 256`

const endingOf = (name = ''): string => name.slice(name.lastIndexOf('.') + 1)
