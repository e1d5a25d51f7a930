/**
 * Choosing days on a strip: dragged with the pointer, or moved with the arrow keys by its two grips.
 *
 * A page marks the figure with `data-brush`: the first day of each bar and, last, the day after them, apart by spaces. In
 * it stand an `.area` that holds the picture and two `[role=slider]`, hidden without script, and a form with fields `from`
 * and `to`, which is sent when the pointer is let go, or by Enter at a grip.
 */
const CLICK_PX = 4; // a shorter way is a click, which leads to the day

export function brushStrips(): void {
  for (const figure of document.querySelectorAll<HTMLElement>('[data-brush]')) brushStrip(figure);
}

function brushStrip(figure: HTMLElement): void {
  const days = figure.dataset.brush?.split(' ') ?? [];
  const bars = days.length - 1;
  const area = figure.querySelector<HTMLElement>('.area');
  const form = figure.querySelector('form');
  const chosen = figure.querySelector('rect.brush');
  const [start, end] = figure.querySelectorAll<HTMLElement>('[role=slider]');
  const from = form?.elements.namedItem('from');
  const to = form?.elements.namedItem('to');
  if (!area || !start || !end || bars < 1) return;
  if (!(from instanceof HTMLInputElement) || !(to instanceof HTMLInputElement)) return;

  /** first bar chosen, and the one after the last */
  let range: [number, number] = read();
  function read(): [number, number] {
    const one =
      from instanceof HTMLInputElement && from.value !== '' ? days.findLastIndex((day) => day <= from.value) : 0;
    const after = to instanceof HTMLInputElement && to.value !== '' ? days.findIndex((day) => day > to.value) : bars;
    return [clamp(one, 0, bars - 1), clamp(after < 0 ? bars : after, 1, bars)];
  }

  function show(): void {
    const [a, b] = range;
    chosen?.setAttribute('x', `${(100 * a) / bars}%`);
    chosen?.setAttribute('width', b - a === bars ? '0' : `${(100 * (b - a)) / bars}%`);
    for (const [grip, at, day] of [
      [start, a, days[a]],
      [end, b, dayBefore(days[b])],
    ] as const) {
      if (!grip || day === undefined) continue;
      grip.style.insetInlineStart = `${(100 * at) / bars}%`; // set by script, which the policy allows
      grip.setAttribute('aria-valuemax', String(bars));
      grip.setAttribute('aria-valuenow', String(at));
      grip.setAttribute('aria-valuetext', day);
      grip.hidden = false;
    }
  }

  function choose(a: number, b: number): void {
    range = [Math.min(a, b), Math.max(a, b)];
    (from as HTMLInputElement).value = days[range[0]] ?? '';
    (to as HTMLInputElement).value = dayBefore(days[range[1]]);
    show();
  }

  const place = (x: number): number => {
    const { left, width } = area.getBoundingClientRect();
    return clamp(((x - left) / width) * bars, 0, bars);
  };

  let pressed: { x: number; moves: 'both' | 'start' | 'end'; dragged: boolean; before: [number, number] } | undefined;
  area.addEventListener('pointerdown', (event) => {
    if (event.button !== 0) return;
    const moves = event.target === start ? 'start' : event.target === end ? 'end' : 'both';
    pressed = { x: event.clientX, moves, dragged: false, before: range };
  });
  area.addEventListener('dragstart', (event) => event.preventDefault());
  area.addEventListener('pointermove', (event) => {
    if (!pressed || (!pressed.dragged && Math.abs(event.clientX - pressed.x) < CLICK_PX)) return;
    if (!pressed.dragged) area.setPointerCapture(event.pointerId);
    pressed.dragged = true;
    const [a, b] = pressed.before;
    const here = place(event.clientX);
    if (pressed.moves === 'start') choose(Math.min(Math.round(here), b - 1), b);
    else if (pressed.moves === 'end') choose(a, Math.max(Math.round(here), a + 1));
    else {
      const origin = place(pressed.x);
      choose(Math.floor(Math.min(origin, here)), Math.max(Math.ceil(Math.max(origin, here)), Math.floor(origin) + 1));
    }
  });
  area.addEventListener('pointerup', (event) => {
    const was = pressed;
    pressed = undefined;
    if (!was || (!was.dragged && (was.moves !== 'both' || (event.target as Element).closest('a')))) return;
    if (!was.dragged) choose(Math.floor(place(event.clientX)), Math.floor(place(event.clientX)) + 1);
    area.addEventListener('click', (click) => click.preventDefault(), { once: true, capture: true });
    form?.requestSubmit();
  });
  area.addEventListener('pointercancel', () => {
    if (pressed?.dragged) choose(...pressed.before);
    pressed = undefined;
  });

  for (const grip of [start, end]) {
    grip.addEventListener('keydown', (event) => {
      const [a, b] = range;
      const one = { ArrowLeft: -1, ArrowDown: -1, ArrowRight: 1, ArrowUp: 1, PageDown: -7, PageUp: 7 }[event.key];
      const by = one ?? (event.key === 'Home' ? -bars : event.key === 'End' ? bars : 0);
      if (event.key === 'Enter') form?.requestSubmit();
      else if (by === 0) return;
      else if (grip === start) choose(clamp(a + by, 0, b - 1), b);
      else choose(a, clamp(b + by, a + 1, bars));
      event.preventDefault();
    });
  }
  show();
}

function clamp(value: number, least: number, most: number): number {
  return Math.min(Math.max(value, least), most);
}

function dayBefore(day = '1970-01-01'): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);
}
