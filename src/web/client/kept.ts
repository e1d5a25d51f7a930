/** What the reader's browser keeps of how they like it; where it keeps nothing, until the page is left. */
let off: boolean | undefined;

export const kept = {
  get keysOff(): boolean {
    try {
      return off ?? localStorage.getItem('refrain-keys') === 'off';
    } catch {
      return false;
    }
  },
  set keysOff(value: boolean) {
    off = value;
    try {
      localStorage.setItem('refrain-keys', value ? 'off' : 'on');
    } catch {
      // kept until the page is left
    }
  },
};
