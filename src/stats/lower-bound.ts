/** The place of the first of an ascending list that is not below what is wanted; the length where all are. By halving. */
export function lowerBound<Value extends number | bigint>(ascending: ArrayLike<Value>, wanted: Value): number {
  return lowerBoundBy(ascending.length, (at) => ascending[at]! < wanted);
}

/**
 * The same of what is looked up otherwise.
 *
 * @param isBelow whether the one at a place is below what is wanted: once false, false for all after
 * @returns from 0 to `size`
 */
export function lowerBoundBy(size: number, isBelow: (at: number) => boolean): number {
  let from = 0;
  let to = size;
  while (from < to) {
    const middle = (from + to) >>> 1;
    if (isBelow(middle)) from = middle + 1;
    else to = middle;
  }
  return from;
}
