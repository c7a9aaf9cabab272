import DataLoader from 'dataloader';

/** A loader of one value for each id, in one query for all ids that are asked for at once. */
export type Loader<Value, Id = string> = {
  readonly load: (id: Id) => Promise<Value>;
  readonly loadMany: (ids: readonly Id[]) => Promise<readonly Value[]>;
};

/** When what has been asked for is fetched; DataLoader by itself does it when the fields of one tick have asked. */
export type Schedule = (fetch: () => void) => void;

/** Whoever asks in the same tick is still heard, as by DataLoader itself. */
const batched = (schedule: Schedule | undefined) =>
  schedule === undefined
    ? {}
    : {
        batchScheduleFn: (fetch: () => void): void =>
          void Promise.resolve().then(() => process.nextTick(() => schedule(fetch))),
      };

/**
 * @param fetch    the values of ids; ids without a value are absent
 * @param missing  what stands for an absent value
 */
export const createLoader = <Found, Missing>(
  fetch: (ids: readonly string[]) => Promise<ReadonlyMap<string, Found>>,
  missing: Missing,
  schedule?: Schedule,
): Loader<Found | Missing> => createLoaderBy((id) => id, fetch, missing, schedule);

/** A loader whose ids say more than one word; `keyOf` is the word by which values are told apart. */
export const createLoaderBy = <Id, Found, Missing>(
  keyOf: (id: Id) => string,
  fetch: (ids: readonly Id[]) => Promise<ReadonlyMap<string, Found>>,
  missing: Missing,
  schedule?: Schedule,
): Loader<Found | Missing, Id> => {
  const loader = new DataLoader<Id, Found | Missing, string>(
    async (ids) => {
      const found = await fetch(ids);
      return ids.map((id) => found.get(keyOf(id)) ?? missing);
    },
    { cacheKeyFn: keyOf, ...batched(schedule) },
  );
  return {
    load: (id) => loader.load(id),
    loadMany: (ids) => Promise.all(ids.map((id) => loader.load(id))),
  };
};

export type LoaderWith<Args, Value> = { readonly load: (id: string, args: Args) => Promise<Value> };

type Asked<Args> = { readonly id: string; readonly args: Args; readonly group: string };

/** A loader whose values depend on arguments too: one query for each distinct set of arguments, however many ids. */
export const createLoaderWith = <Args, Found, Missing>(
  fetch: (ids: readonly string[], args: Args) => Promise<ReadonlyMap<string, Found>>,
  missing: Missing,
  schedule?: Schedule,
): LoaderWith<Args, Found | Missing> => {
  const loader = new DataLoader<Asked<Args>, Found | Missing, string>(
    async (asked) => {
      const groups = Map.groupBy(asked, ({ group }) => group);
      const found = new Map(
        await Promise.all(
          [...groups].map(async ([group, members]) => [group, await fetchGroup(members)] as const),
        ),
      );
      return asked.map(({ group, id }) => answer(found.get(group), id));
    },
    { cacheKeyFn: ({ group, id }) => `${group}\n${id}`, ...batched(schedule) },
  );

  /** A group that fails fails alone. */
  const fetchGroup = async (members: readonly Asked<Args>[]): Promise<ReadonlyMap<string, Found> | Error> => {
    const [first] = members;
    if (first === undefined) return new Map();
    try {
      return await fetch(
        members.map(({ id }) => id),
        first.args,
      );
    } catch (error) {
      return error instanceof Error ? error : new Error(String(error));
    }
  };

  const answer = (
    found: ReadonlyMap<string, Found> | Error | undefined,
    id: string,
  ): Found | Missing | Error => (found instanceof Error ? found : (found?.get(id) ?? missing));

  const groups = new Map<string, string>();
  /** A short name for a set of arguments, which may hold thousands of ids of reports: the key of every id would repeat them. */
  const groupOf = (args: Args): string => {
    const said = JSON.stringify(args);
    const group = groups.get(said) ?? String(groups.size);
    groups.set(said, group);
    return group;
  };

  return { load: (id, args) => loader.load({ id, args, group: groupOf(args) }) };
};
