/**
 * Rows that `j` and `k` go through. A page marks what it lists, an `li` or `tr`, with `data-row`: its link marked
 * `data-open`, or else its first, opens it, and `data-repeats="/repeats/ID"` says where its repeats are, if it has some.
 */
let latest: HTMLElement | undefined;

/** The row that has the focus, or had it last. */
export function row(): HTMLElement | undefined {
  const focused = document.activeElement?.closest<HTMLElement>('[data-row]') ?? undefined;
  if (focused) latest = focused;
  return latest?.isConnected ? latest : undefined;
}

/** Goes to the next row, or that before; from nowhere to the first that can be seen. */
export function step(by: 1 | -1): void {
  const rows = [...document.querySelectorAll<HTMLElement>('[data-row]')].filter((one) => one.offsetParent !== null);
  const from = row();
  const seen = rows.findIndex((one) => one.getBoundingClientRect().top >= 0);
  const next = from && rows.includes(from) ? rows.indexOf(from) + by : Math.max(0, seen);
  const to = rows[Math.min(Math.max(0, next), rows.length - 1)];
  if (!to) return;
  latest = to;
  (to.querySelector<HTMLElement>('a[data-open]') ?? to.querySelector<HTMLElement>('a[href]'))?.focus({
    preventScroll: true,
  });
  to.scrollIntoView({ block: 'nearest' });
}
