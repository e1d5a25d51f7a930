/**
 * Asks every ten seconds, while the page can be seen, whether its numbers still hold, and says so at its foot. Nothing
 * that is being read moves: the reader decides when to see what is new.
 */
const EVERY_MS = 10_000;

interface State {
  /** a sentence on what is new since the page was made; null when nothing is */
  fresh: string | null;
  /** a sentence on what runs behind the pages; null when nothing does */
  notice: string | null;
}

export function askForNews(): void {
  const box = document.querySelector<HTMLElement>('#news');
  const { items } = document.body.dataset;
  if (!box || !items) return;
  const [said, show] = [box.querySelector('span'), box.querySelector('a')];
  const running = document.querySelector<HTMLElement>('.notice');
  const ask = async (): Promise<void> => {
    if (document.visibilityState !== 'visible') return;
    const answer = await fetch(`/state.json?items=${encodeURIComponent(items)}`).catch(() => undefined);
    if (!answer?.ok) return; // the server ended, or is busy: asked again
    const { fresh, notice } = (await answer.json()) as State;
    if (running && notice !== null && running.textContent !== notice) running.textContent = notice;
    if (running) running.classList.toggle('done', notice === null);
    const words = fresh ?? (running ? null : notice);
    if (said && words !== null && said.textContent !== words) said.textContent = words;
    if (show) show.hidden = fresh === null;
    box.hidden = words === null;
  };
  show?.setAttribute('href', location.href);
  show?.addEventListener('click', (event) => {
    event.preventDefault();
    location.reload(); // the same address with `#…` would only scroll
  });
  setInterval(() => void ask(), EVERY_MS);
  document.addEventListener('visibilitychange', () => void ask());
}
