import { casebookDigest } from '../../../casebook/casebook-digest.js';
import type { Coverage } from '../../../find/coverage-result.js';
import type { Result as Repeats } from '../../../instruments/repeats/result.js';
import type { Result as Survey } from '../../../instruments/survey/result.js';
import type { Run } from '../../../project/run-instrument.js';
import { software } from '../../../project/software.js';
import { coverageOf } from '../../covered.js';
import type { Desk } from '../../desk.js';

/** What the page about the data shows: this is its JSON. */
export interface Data {
  coverage: Coverage;
  /** the runs behind the pages, without their results; less than two while they are being made */
  runs: Pick<Run, 'schema' | 'run' | 'instrument' | 'version' | 'options' | 'made'>[];
  /** what is compared; null while it is being counted */
  survey: Pick<Survey, 'by' | 'sets'> | null;
  /** which copies count as repeats; null while they are being gathered */
  repeats: Pick<Repeats, 'minWords' | 'kinds'> | null;
  /** which version made the rows of each layer and link */
  madeBy: Readonly<Record<string, string>>;
  /** SHA-256 over what the casebook's files say */
  casebook: string;
  software: string;
  /** what reads and stores: versions of Node.js and its data on time zones and letters */
  runsOn: { node: string; timeZones: string; unicode: string };
}

export async function read(desk: Desk): Promise<Data> {
  const { survey, repeats, madeBy, project } = desk;
  return {
    coverage: await coverageOf(desk),
    runs: [survey, repeats].flatMap((one) => {
      if (!one) return [];
      const { schema, run, instrument, version, options, made } = one;
      return [{ schema, run, instrument, version, options, made }];
    }),
    survey: survey ? { by: survey.result.by, sets: survey.result.sets } : null,
    repeats: repeats ? { minWords: repeats.result.minWords, kinds: repeats.result.kinds } : null,
    madeBy,
    casebook: casebookDigest(project.casebook),
    software: software(),
    runsOn: {
      node: process.versions.node,
      timeZones: process.versions.tz ?? '',
      unicode: process.versions.unicode ?? '',
    },
  };
}
