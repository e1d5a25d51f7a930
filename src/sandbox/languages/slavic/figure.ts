/** Decimal comma; from 10,000 on a no-break space between thousands. */
export function figure(n: number, decimals: number): string {
  const [whole = '', fraction] = n.toFixed(decimals).split('.');
  const grouped = whole.length > 4 ? whole.replace(/\B(?=(\d{3})+$)/g, '\u00A0') : whole;
  return fraction ? `${grouped},${fraction}` : grouped;
}
