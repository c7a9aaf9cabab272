import type { Level } from '../../domain/kinds.ts';
import type { Span } from '../../domain/records.ts';
import type { Guess } from '../types.ts';

export type NameKind = 'PLACE' | 'PROJECT' | 'ORGANIZATION';

/** One place of the text where a rule sees a name. */
export type Find = Span &
  Guess & {
    readonly kind: NameKind;
    readonly level: Level | null;
    readonly collective: boolean;
    /** The name that this is a form of, where the printed words are not the name itself. */
    readonly name: string | null;
    /** Other forms of the name that these words give. */
    readonly labels: readonly string[];
  };

type Rule = Guess & Partial<Pick<Find, 'level' | 'collective' | 'name' | 'labels'>>;

/** A find of a kind, by a rule. */
export const find = (kind: NameKind, { start, end }: Span, rule: Rule): Find => ({
  kind,
  start,
  end,
  level: null,
  collective: false,
  name: null,
  labels: [],
  ...rule,
});
