/** A command's own side: the call is sent to the server, and what that says is done at this terminal. */
import { once } from 'node:events';
import type { Socket } from 'node:net';
import type { Terminal } from '../../jobs/terminal.js';
import { StoreError } from '../../vocabulary/errors.js';
import { FromServer, line, messages, type FromCommand } from './messages.js';
import type { FoundServer } from './server-file.js';

/**
 * @returns the exit code
 * @throws StoreError `other-version`; `server-gone` when it goes before the command has ended
 */
export async function askServer(
  { connection, software: theirs, address }: FoundServer,
  { args, software }: { args: readonly string[]; software: string },
  terminal: Terminal,
): Promise<number> {
  if (theirs !== software) {
    connection.destroy();
    throw new StoreError('other-version', `the project is open at ${address} by ${theirs}, and this is ${software}`, {
      hint: 'stop it with Ctrl-C where it runs, and start it again',
    });
  }
  const send = (message: FromCommand): void => void connection.write(line(message));
  const stop = (): void => send({ kind: 'stop' });
  connection.on('error', () => {}); // then its stream ends
  terminal.signal.addEventListener('abort', stop);
  try {
    send({ kind: 'call', args: [...args], cwd: terminal.cwd, colour: terminal.colour, software });
    for await (const message of messages(connection, FromServer)) {
      if (message.kind === 'exit') return message.code;
      await obey(message, connection, terminal);
    }
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ECONNRESET') throw error;
  } finally {
    terminal.signal.removeEventListener('abort', stop);
    connection.destroy();
  }
  terminal.signal.throwIfAborted();
  throw new StoreError('server-gone', `the server at ${address}, which carried this out, is gone`, {
    hint: 'run the same command again: it goes on from where it was',
  });
}

async function obey(message: FromServer, connection: Socket, terminal: Terminal): Promise<void> {
  const send = (answer: FromCommand): void => void connection.write(line(answer));
  switch (message.kind) {
    case 'say':
      return terminal.say(message.lines);
    case 'progress':
      return terminal.progress(message.progress);
    case 'out': {
      const { out } = terminal;
      if (!out.write(Buffer.from(message.bytes, 'base64'))) await once(out, 'drain', { signal: terminal.signal });
      return;
    }
    case 'open':
      return terminal.open(message.path);
    case 'ask':
      // Not waited for: Ctrl-C and what the server says meanwhile must come through.
      void terminal.ask(message.question).then(
        (text) => send({ kind: 'answer', text: text ?? null }),
        () => {}, // Ctrl-C, which the server has heard of
      );
      return;
    case 'input':
      void sendInput(terminal, send);
      return;
    case 'exit':
  }
}

async function sendInput(terminal: Terminal, send: (message: FromCommand) => void): Promise<void> {
  for await (const text of terminal.input()) send({ kind: 'input', text });
  send({ kind: 'input', text: null });
}
