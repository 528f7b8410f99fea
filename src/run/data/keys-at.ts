import { z } from 'zod'

/** The keys that a schema knows at a path, those that may be left out among them. */
export function keysAt(schema: z.ZodType, path: readonly PropertyKey[]): readonly string[] {
  const at = path.reduce<z.core.$ZodType | undefined>(
    (one, step) => one && stepInto(unwrapped(one), step),
    schema,
  )
  const own = at && unwrapped(at)
  return own instanceof z.ZodObject ? Object.keys(own.shape) : []
}

function stepInto(schema: z.core.$ZodType, step: PropertyKey): z.core.$ZodType | undefined {
  if (schema instanceof z.ZodArray) return schema.element
  return schema instanceof z.ZodObject ? schema.shape[String(step)] : undefined
}

/** What a schema is beneath what stands for it where it is left out. */
function unwrapped(schema: z.core.$ZodType): z.core.$ZodType {
  return schema instanceof z.ZodDefault || schema instanceof z.ZodOptional
    ? unwrapped(schema.unwrap())
    : schema
}
