import { InvalidArgumentError } from 'commander';

/** Reads a whole number within bounds from the command line. */
export function wholeNumber(least: number, most = Number.MAX_SAFE_INTEGER): (text: string) => number {
  return (text) => {
    const number = Number(text);
    if (!/^\d+$/.test(text) || number < least || number > most) {
      const upTo = most === Number.MAX_SAFE_INTEGER ? ' or more' : ` to ${most}`;
      throw new InvalidArgumentError(`give a whole number, ${least}${upTo}`);
    }
    return number;
  };
}
