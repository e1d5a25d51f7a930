/** Something that `verify` has to say of one place. */
export interface Verified {
  /**
   * `wrong`: what was kept is not as it was kept. `removed`: taken away lawfully, as the ledger says. `note`: worth
   * knowing, nothing is lost
   */
  weight: 'wrong' | 'removed' | 'note';
  /** stable: `content-missing`, `content-cut`, … */
  code: string;
  /** file, file:line or reading */
  place: string;
  what: string;
  /** what to do; '' for nothing */
  hint: string;
}
