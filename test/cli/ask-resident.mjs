// `refrain` for a shell: has the arguments carried out by the process behind a socket, in the folder it is called in.
import { connect } from 'node:net';
import { text } from 'node:stream/consumers';

const [socket = '', ...args] = process.argv.slice(2);
const to = connect(socket);
to.end(JSON.stringify({ args, cwd: process.cwd() }));
const { code, stdout, stderr } = JSON.parse(await text(to));
process.stdout.write(stdout);
process.stderr.write(stderr);
process.exitCode = code;
