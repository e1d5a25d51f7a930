// Copies what the compiler leaves behind (SQL, data, styles, templates) from src/ to dist/, in the same places.
import { cpSync, rmSync } from 'node:fs';

if (process.argv[2] === 'clean') rmSync('dist', { recursive: true, force: true });
else cpSync('src', 'dist', { recursive: true, filter: (path) => !/\.tsx?$/.test(path) });
