import { spawn } from 'node:child_process';

/** Opens a file with the program that the desktop has for it. Where there is none, nothing happens. */
export function openFile(path: string): void {
  const [program, ...before] =
    process.platform === 'darwin' ? ['open'] : process.platform === 'win32' ? ['cmd', '/c', 'start', ''] : ['xdg-open'];
  const child = spawn(program ?? 'xdg-open', [...before, path], { stdio: 'ignore', detached: true });
  child.on('error', () => {});
  child.unref();
}
