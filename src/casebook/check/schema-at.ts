import * as z from 'zod';
import type { Path } from './yaml-file.js';

/** The schema of what stands at a path; undefined where the schema knows of nothing. Descriptions of wrappers are kept. */
export function schemaAt(schema: z.ZodType, path: Path): z.ZodType | undefined {
  let found: z.ZodType | undefined = schema;
  for (const key of path) {
    found = inside(found, key);
    if (found === undefined) return undefined;
  }
  return found;
}

/** The keys that a map may have, of a choice of maps those of all; [] of anything else. */
export function keysOf(schema: z.ZodType | undefined): string[] {
  const bare = schema && unwrapped(schema);
  if (bare instanceof z.ZodUnion) return (bare.options as z.ZodType[]).flatMap(keysOf);
  return bare instanceof z.ZodObject ? Object.keys(bare.shape) : [];
}

function inside(schema: z.ZodType, key: PropertyKey): z.ZodType | undefined {
  const bare = unwrapped(schema);
  if (bare instanceof z.ZodObject) return (bare.shape as Record<PropertyKey, z.ZodType>)[key];
  if (bare instanceof z.ZodArray) return typeof key === 'number' ? (bare.element as z.ZodType) : undefined;
  if (bare instanceof z.ZodRecord) return bare.valueType as z.ZodType;
  if (!(bare instanceof z.ZodUnion)) return undefined;
  return (bare.options as z.ZodType[]).map((option) => inside(option, key)).find((found) => found !== undefined);
}

function unwrapped(schema: z.ZodType): z.ZodType {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) return unwrapped(schema.unwrap() as z.ZodType);
  return schema;
}
