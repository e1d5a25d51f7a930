import { boilerplate } from '../../links/boilerplate/read-boilerplate.js';
import type { Store } from '../../store/store.js';
import type { Result } from './result.js';

const MOST = 100;

/**
 * What outlets put under or over their posts, which texts are compared without.
 *
 * @param madeBy which version learnt it
 */
export async function boilerplateLeftOut(store: Store, madeBy: string): Promise<Result['boilerplate']> {
  const lines = await store.rows(boilerplate, { made_by: madeBy });
  return {
    lines: lines.length,
    outlets: new Set(lines.map(({ outlet }) => outlet)).size,
    top: [...lines]
      .sort((a, b) => b.posts - a.posts || (`${a.outlet} ${a.line}` < `${b.outlet} ${b.line}` ? -1 : 1))
      .slice(0, MOST)
      .map(({ outlet, text, posts, posts_between: postsBetween }) => ({ outlet, text, posts, postsBetween }))
      .sort((a, b) =>
        a.outlet < b.outlet ? -1 : a.outlet > b.outlet ? 1 : b.posts - a.posts || (a.text < b.text ? -1 : 1),
      ),
  };
}
