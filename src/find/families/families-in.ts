import type { Store } from '../../store/store.js';
import type { Families } from './families.js';

/** Where families are looked up: in memory where they are held, else in the store. Both give the same. */
export interface FamiliesIn {
  store: Store;
  families?: Families | undefined;
}
