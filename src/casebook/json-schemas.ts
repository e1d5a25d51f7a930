import * as z from 'zod';
import { Codebook, Events, Outlets, Settings, Speakers } from './schemas.js';

/** JSON Schemas of the casebook's files by file name, for a project's `schemas/`: editors complete and check with them. */
export function casebookSchemas(): Record<string, object> {
  return {
    'refrain.schema.json': jsonSchema(Settings),
    'outlets.schema.json': jsonSchema(Outlets),
    'codebook.schema.json': jsonSchema(Codebook),
    'speakers.schema.json': jsonSchema(Speakers),
    'events.schema.json': jsonSchema(Events),
  };
}

function jsonSchema(schema: z.ZodType): object {
  return z.toJSONSchema(schema, { io: 'input', target: 'draft-7' }); // what editors' YAML support knows best
}
