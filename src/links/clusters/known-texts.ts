/** A text that stands in a cluster already. */
export interface KnownText {
  /** 64-bit key of its shingles, as in its near print */
  text: bigint;
  /** the lowest item that has it */
  first: bigint;
  shingles: Uint32Array;
  /** how many its near print has */
  seeds: number;
  /** as in `Place` */
  family: bigint;
  cluster: bigint;
}

/** The texts under one key of the index. */
export interface Held {
  key: bigint;
  /** how many texts have the key */
  count: number;
  /** all of them, ascending; of a crowded key at least the hubs: its lowest */
  texts: BigUint64Array;
}

/** What additions need of all that stands: a store's tables, or arrays in memory. Every call is one batch. */
export interface KnownTexts {
  /** Those of the keys (`indexKeys`) that any text has. Above `most` texts only the `hubs` lowest need be named. */
  holders(keys: BigUint64Array, crowd: { most: number; hubs: number }): Promise<Iterable<Held>>;
  /** Those of the texts that are known. */
  texts(texts: BigUint64Array): Promise<Iterable<KnownText>>;
  /** All texts of these clusters, each with its names as they stand. */
  members(clusters: BigUint64Array): Promise<Iterable<KnownText>>;
}
