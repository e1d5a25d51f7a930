/** A share in 0..1 of a width, as SVG takes it: one picture fits every width. */
export function percent(share: number): string {
  return `${Number((100 * share).toFixed(3))}%`;
}
