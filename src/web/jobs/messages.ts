/** What a command and the server that carries it out say to one another: a line of JSON each. */
import type { Readable } from 'node:stream';
import * as z from 'zod';
import { steps } from '../../vocabulary/step.js';

/** From the command. The call is the first. */
export const FromCommand = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('call'),
    args: z.array(z.string()),
    cwd: z.string(),
    colour: z.strictObject({ out: z.boolean(), err: z.boolean() }),
    software: z.string(),
  }),
  z.strictObject({ kind: z.literal('stop') }),
  /** null where nobody can be asked */
  z.strictObject({ kind: z.literal('answer'), text: z.string().nullable() }),
  /** null at the end */
  z.strictObject({ kind: z.literal('input'), text: z.string().nullable() }),
]);
export type FromCommand = z.infer<typeof FromCommand>;

/** From the server. The exit is the last. */
export const FromServer = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('say'), lines: z.string() }),
  z.strictObject({
    kind: z.literal('progress'),
    progress: z.strictObject({
      step: z.enum(steps),
      of: z.string().optional(),
      done: z.number(),
      total: z.number().optional(),
      unit: z.string(),
    }),
  }),
  /** bytes in base64: a piece may end within a letter */
  z.strictObject({ kind: z.literal('out'), bytes: z.string() }),
  z.strictObject({ kind: z.literal('ask'), question: z.string() }),
  z.strictObject({ kind: z.literal('input') }),
  z.strictObject({ kind: z.literal('open'), path: z.string() }),
  z.strictObject({ kind: z.literal('exit'), code: z.int() }),
]);
export type FromServer = z.infer<typeof FromServer>;

export function line(message: FromCommand | FromServer): string {
  return `${JSON.stringify(message)}\n`;
}

const LONGEST = 32_000_000;
const NEWLINE = 10;

/** The messages of a stream, as they come. @throws ZodError, SyntaxError when a line is none */
export async function* messages<M>(stream: Readable, schema: z.ZodType<M>): AsyncGenerator<M> {
  let pieces: Buffer[] = [];
  let size = 0;
  for await (const piece of stream as AsyncIterable<Buffer>) {
    let from = 0;
    for (let end = piece.indexOf(NEWLINE); end >= 0; end = piece.indexOf(NEWLINE, from)) {
      yield schema.parse(JSON.parse(Buffer.concat([...pieces, piece.subarray(from, end)]).toString('utf8')));
      pieces = [];
      size = 0;
      from = end + 1;
    }
    size += piece.length - from;
    if (size > LONGEST) throw new SyntaxError(`a message has more than ${LONGEST} bytes`);
    pieces.push(piece.subarray(from));
  }
}
