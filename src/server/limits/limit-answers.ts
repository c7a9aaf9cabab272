import { defaultFieldResolver, type GraphQLFieldResolver, type GraphQLSchema, isObjectType } from 'graphql';
import type { Plugin } from 'graphql-yoga';

import type { Work } from './work.ts';

/** What every resolver has in its context, beside what it works with. */
type Working = { readonly work?: Work };

type Resolve = GraphQLFieldResolver<unknown, Working>;

/** Lets every field of a schema count what it answers. A field that is asked once more counts once more, wherever its value was from. */
export const countAnswers = (schema: GraphQLSchema): GraphQLSchema => {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith('__')) continue;
    for (const field of Object.values(type.getFields()))
      field.resolve = counting(field.resolve ?? defaultFieldResolver);
  }
  return schema;
};

const counting =
  (resolve: Resolve): Resolve =>
  (source, args, context, info) => {
    const value: unknown = resolve(source, args, context, info);
    const { work } = context;
    if (work === undefined) return value;
    const name = String(info.path.key);
    if (value instanceof Promise) return value.then((known: unknown) => counted(work, known, name));
    return counted(work, value, name);
  };

/** An executor that meets a failure between fields that are still awaited lets theirs go unheard, which ends the process: ended work fails nowhere. */
const counted = (work: Work, value: unknown, name: string): unknown => {
  if (!work.count(value, name)) return work.never;
  return typeof value === 'object' && value !== null ? work.pace.inTurn(value) : value;
};

/** More than a reader reads; without it 50,000 fields could each say that time is over. */
const MOST_ERRORS = 100;

/**
 * Ends the execution of a request with its work, as a whole: half of an answer would look like one. Its fields end themselves, since each
 * counts; the executor's own way leaves promises that nobody holds.
 */
export const endWithWork: Plugin<Working> = {
  onExecute: ({ args, executeFn, setExecuteFn }) => {
    const { work } = args.contextValue;
    if (work === undefined) return;
    setExecuteFn(async (given) => {
      try {
        return await Promise.race([executeFn(given), ended(work.signal)]);
      } finally {
        work.end();
      }
    });
  },
  onExecutionResult: (done) => {
    const { result } = done;
    if (result === undefined || !('errors' in result) || (result.errors?.length ?? 0) <= MOST_ERRORS) return;
    done.setResult({ ...result, errors: result.errors?.slice(0, MOST_ERRORS) });
  },
};

const ended = (signal: AbortSignal): Promise<never> =>
  new Promise((_, reject) => {
    const end = (): void => {
      const reason: unknown = signal.reason;
      reject(reason instanceof Error ? reason : new Error('The work was ended.'));
    };
    if (signal.aborted) end();
    else signal.addEventListener('abort', end, { once: true });
  });
