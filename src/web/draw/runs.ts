/** Where something is so without a break: from the first place to the one after the last. */
export function runs(so: readonly boolean[]): { from: number; to: number }[] {
  const found: { from: number; to: number }[] = [];
  so.forEach((is, at) => {
    if (!is) return;
    const last = found.at(-1);
    if (last?.to === at) last.to = at + 1;
    else found.push({ from: at, to: at + 1 });
  });
  return found;
}
