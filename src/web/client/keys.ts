/**
 * Keys of one letter, off while something is typed and as long as the reader wants none (WCAG 2.1.4).
 *
 * `/` goes to the search box, `j` and `k` through the rows, `r` to the repeats of a row, `?` shows all keys. `Enter` opens
 * by itself what has the focus. Any other key clicks the link or button that a page marks with `data-key`, for example
 * `[` and `]` what comes before and after.
 */
import { row, step } from './rows.js';
import { kept } from './kept.js';

/** Where the letters are on a keyboard that writes others: a reader of Cyrillic need not switch. */
const PLACES: Readonly<Record<string, string>> = { BracketLeft: '[', BracketRight: ']', Slash: '/' };

export function listenToKeys(): void {
  const all = document.querySelector<HTMLDialogElement>('dialog#keys');
  const wanted = all?.querySelector<HTMLInputElement>('input[type=checkbox]');
  if (wanted) {
    wanted.checked = !kept.keysOff;
    wanted.addEventListener('change', () => (kept.keysOff = !wanted.checked));
  }
  for (const opener of document.querySelectorAll('[data-opens=keys]')) {
    opener.addEventListener('click', () => all?.showModal());
  }
  document.addEventListener('keydown', (event) => {
    if (kept.keysOff || event.defaultPrevented || isTyping(event) || document.querySelector('dialog[open]')) return;
    const key = keyOf(event);
    if (key === '?') all?.showModal();
    else if (!act(key)) return;
    event.preventDefault();
  });
}

/** Whether the key means something here. */
function act(key: string): boolean {
  if (key === 'j' || key === 'k') {
    step(key === 'j' ? 1 : -1);
    return true;
  }
  if (key === 'r') {
    const repeats = row()?.dataset.repeats;
    if (repeats !== undefined) location.assign(repeats);
    return repeats !== undefined;
  }
  if (key === '/') {
    const box = document.querySelector<HTMLInputElement>('[role=search] :is(textarea, input:not([type=hidden]))');
    box?.focus();
    box?.select();
    return box !== null;
  }
  const marked = [...document.querySelectorAll<HTMLElement>('[data-key]')].find(({ dataset }) => dataset.key === key);
  marked?.click();
  return marked !== undefined;
}

function isTyping(event: KeyboardEvent): boolean {
  const { target } = event;
  const written = event.getModifierState('AltGraph'); // brackets are written so on many keyboards
  if (event.isComposing || event.metaKey || (!written && (event.ctrlKey || event.altKey))) return true;
  if (!(target instanceof HTMLElement)) return false;
  const button = target instanceof HTMLInputElement && /^(checkbox|radio|button|submit)$/.test(target.type);
  return target.isContentEditable || (target.matches('input, textarea, select') && !button);
}

function keyOf({ key, code, shiftKey }: KeyboardEvent): string {
  if (/^[!-~]$/.test(key) && !(code === 'Slash' && /[.,]/.test(key))) return key;
  if (code === 'Slash' && shiftKey) return '?';
  return PLACES[code] ?? /^Key([A-Z])$/.exec(code)?.[1]?.toLowerCase() ?? key;
}
