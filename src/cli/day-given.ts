import { InvalidArgumentError } from 'commander';
import { isDay } from '../read/dates.js';

/** Reads a calendar day from the command line. */
export function dayGiven(text: string): string {
  if (!isDay(text)) throw new InvalidArgumentError('give a day between 1990 and 2100, such as 2024-05-31');
  return text;
}
