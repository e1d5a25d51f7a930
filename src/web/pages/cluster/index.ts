/** One cluster of repeats: who published when, and its texts side by side. */
import { chosenBeside, openedCluster } from '../../../instruments/repeats/opened/opened-cluster.js';
import { familyOf, timeline } from '../../../instruments/repeats/opened/timeline.js';
import { clusterValue, wholeCluster } from '../../../instruments/repeats/opened/whole-cluster.js';
import { UsageError } from '../../../vocabulary/errors.js';
import { readItemId, showItemId } from '../../../vocabulary/ids.js';
import { mustBeKnown } from '../../address/keys.js';
import { boilerplateOf } from '../../covered.js';
import { MovedError, NotFoundError, type Desk } from '../../desk.js';
import { definePage } from '../../page.js';
import type { ClusterData } from './cluster-data.js';
import { clusterHtml } from './cluster-html.js';
import { itemRows } from './item-rows.js';
import { BESIDE, keys } from './keys.js';

/** Items shown in the page; in its JSON, as by `refrain repeats ITEM`. */
const SHOWN = 500;
const IN_JSON = 100;

export const cluster = definePage<typeof keys, ClusterData>({
  part: 'repeats',
  path: '/repeats/:id',
  keys,
  schema: 'refrain/cluster/1',
  async read(desk, { state, id }) {
    const family = await familyAsked(desk, id);
    const { madeBy, project } = desk;
    const agencies = project.casebook.outlets.filter(({ kind }) => kind === 'agency').map((outlet) => outlet.id);
    const [line, boilerplate] = await Promise.all([
      timeline(desk, family, { limit: SHOWN, outlets: [...state.with, ...agencies] }),
      boilerplateOf(desk),
    ]);
    const others = line.entries.slice(1);
    mustBeKnown(
      'with',
      state.with,
      others.map(({ outlet }) => outlet),
    );
    if (state.with.length > BESIDE.most) {
      throw new UsageError('wrong-value', `${state.with.length} outlets are too many to stand beside the first`, {
        hint: `name ${BESIDE.most} at most`,
        about: { beside: state.with.length, most: BESIDE.most },
      });
    }
    const [first] = line.entries;
    const choices = others.map(({ outlet, words }) => ({ outlet, exact: words === first?.words }));
    return {
      ...(await openedCluster(desk, project.casebook, family, line, {
        beside: chosenBeside(line.entries, state.with, state.with.length > 0 ? BESIDE.most : BESIDE.atFirst),
        boilerplate,
        madeBy,
      })),
      choices: [...choices.filter(({ exact }) => !exact), ...choices.filter(({ exact }) => exact)],
    };
  },
  async json(desk, { id }) {
    const family = await familyAsked(desk, id);
    const boilerplate = await boilerplateOf(desk);
    const found = await wholeCluster(desk, family, { limit: IN_JSON, boilerplate });
    if (!found) throw noCluster(id);
    return clusterValue(found);
  },
  html: (data, view, { state }) => clusterHtml(data, view, state),
  csv: (desk, _asked, { cluster: name }) => itemRows(desk, readItemId(name) ?? 0n),
});

/**
 * @throws NotFoundError when there is no such item, or one without words; MovedError when the item is of a cluster with
 *   another name: clusters are named after their lowest item, and grow
 */
async function familyAsked(desk: Desk, id: string): Promise<bigint> {
  const item = readItemId(id);
  const family = item === undefined ? undefined : await familyOf(desk, item);
  if (family === undefined) throw noCluster(id);
  const name = showItemId(family);
  if (name !== id) throw new MovedError(`/repeats/${name}`);
  return family;
}

function noCluster(id: string): NotFoundError {
  return new NotFoundError('no-item', `the project has no item ${id.slice(0, 40)} with words in it`, {
    hint: 'look for its text among the items, or ask who said it',
    about: { id: id.slice(0, 40), words: 'yes' },
  });
}
