import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { conformanceSchema, glossarySchema, siteSchema } from '../../../src/run/data/data-schema.ts'

const page = readFileSync(join(import.meta.dirname, '../../../docs/house-data.md'), 'utf8')

/** The keys that have a row of a table, with an example. */
const documented = new Set(
  [...page.matchAll(/^\| `([^`]+)` \| `[^`]+` \| .+ \|$/gm)].map(([, key = '']) => key),
)

/** What of a JSON schema says which keys there are. */
interface Shape {
  readonly properties?: Readonly<Record<string, Shape>>
  readonly items?: Shape
  readonly anyOf?: readonly Shape[]
}

/** Every key by the way to it: `colours.light.paper`, `law.bodies[].name`. */
function keysOf({ properties = {}, items, anyOf = [] }: Shape, way = ''): readonly string[] {
  const own = Object.entries(properties).flatMap(([name, shape]) => {
    const key = way ? `${way}.${name}` : name
    return [key, ...keysOf(shape, key)]
  })
  return [
    ...own,
    ...(items ? keysOf(items, `${way}[]`) : []),
    ...anyOf.flatMap((shape) => keysOf(shape, way)),
  ]
}

const shapeOf = (schema: z.ZodType): Shape => z.toJSONSchema(schema, { io: 'input' }) as Shape

const schemas = [siteSchema, glossarySchema, conformanceSchema]
const known = schemas.flatMap((schema) => keysOf(shapeOf(schema)))

test('every key of every file has a row with an example', () => {
  expect(known.length).toBeGreaterThan(40)
  const isSaid = (key: string): boolean =>
    documented.has(key) || /^(?:print|colours|home|law)$/.test(key)
  expect(known.filter((key) => !isSaid(key))).toEqual([])
})

test('no row tells of a key that is not there', () => {
  expect([...documented].filter((key) => !known.includes(key))).toEqual([])
})

test('a key without a row would be named', () => {
  const more = z.strictObject({
    colours: z.strictObject({ light: z.strictObject({ gold: z.string() }) }),
  })
  expect(keysOf(shapeOf(more)).filter((key) => !documented.has(key))).toEqual([
    'colours',
    'colours.light.gold',
  ])
})

test('the examples are read as they stand', () => {
  const [site, glossary] = [...page.matchAll(/```json\n([\s\S]*?)```/g)].map(([, json = '']) =>
    JSON.parse(json),
  )
  expect(siteSchema.safeParse(site).error).toBe(undefined)
  expect(glossarySchema.safeParse(glossary).error).toBe(undefined)
})
