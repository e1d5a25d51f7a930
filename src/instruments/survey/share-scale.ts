import { niceTop } from '../nice-top.js';
import type { SharePoint } from './share-series.js';

export interface ShareScale {
  /** the share at the end of the axis */
  top: number;
  ticks: number[];
  /** some interval reaches beyond the end */
  cut: boolean;
}

/** Holds every share and most bands; a week of few items would else flatten all others. */
export function shareScale(points: readonly Pick<SharePoint, 'share' | 'interval'>[]): ShareScale {
  const most = Math.max(0, ...points.map(({ share }) => share ?? 0));
  const highs = points.map(({ interval, share }) => interval?.high ?? share ?? 0).sort((a, b) => a - b);
  const { top, ticks } = niceTop(Math.max(most, Math.min(highs[Math.floor(highs.length * 0.95)] ?? 0, 1.6 * most)));
  return { top, ticks, cut: (highs.at(-1) ?? 0) > top };
}
