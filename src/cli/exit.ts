/** How a command ends. To find nothing is to be done. */
export const Exit = { done: 0, failed: 1, wrongUse: 2, fellShort: 3, inPart: 4, interrupted: 130 } as const;
export type Exit = (typeof Exit)[keyof typeof Exit];
