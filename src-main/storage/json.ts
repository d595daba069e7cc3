import type { z } from 'zod'

/** Parses a JSON column with the schema of what it holds; rows are parsed where they enter, once. */
export function parseJson<S extends z.ZodType>(schema: S, json: string): z.output<S> {
  return schema.parse(JSON.parse(json))
}
