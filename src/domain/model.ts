import type { Basis, EntityKind, Walk } from './kinds.ts';

type Languages = 'en' | 'zh-Hans' | 'zh-Hant';

type RelationModel = {
  readonly from: readonly EntityKind[];
  readonly to: readonly EntityKind[];
  /** The walks that follow it: DOWN along the arrow, UP against it. */
  readonly walks: readonly Walk[];
  /** On whose word a review file may say it. */
  readonly bases: readonly Basis[];
  /** In review files: under which key an action says it, where it does; and whether it may stand under `relations:`. */
  readonly curated: { readonly key: string | null; readonly listed: boolean };
  /** Which end has what is done for it, and so the room that a report gives to that (docs/weight.md). */
  readonly doneFor: 'from' | 'to' | null;
  /** How the entity where a step arrives stands to the one that it comes from. */
  readonly words: Readonly<Record<Languages, Readonly<Record<Walk, string>>>>;
};

type Pair = readonly [down: string, up: string];

/** Words in each language, down and up. */
const say = (en: Pair, hans: Pair, hant: Pair): RelationModel['words'] => ({
  en: toWays(en),
  'zh-Hans': toWays(hans),
  'zh-Hant': toWays(hant),
});

const toWays = ([DOWN, UP]: Pair): Readonly<Record<Walk, string>> => ({ DOWN, UP });

const BOTH_WAYS = ['DOWN', 'UP'] as const;
const EITHER = ['STATED', 'INFERRED'] as const;
const STATED_ONLY = ['STATED'] as const;
const CONCLUDED_ONLY = ['INFERRED'] as const;

/**
 * The one model of relation kinds: lists, ends, walks, review files, pages and words follow from it, and a test compares it with the Cypher, the
 * schema and the documentation. docs/changing.md says what else a new row needs.
 */
export const RELATIONS = {
  /** Term to term or goal: 1363 → 三大戰略 → 工業強區. */
  HAS_PART: {
    from: ['TERM'],
    to: ['TERM', 'GOAL'],
    walks: BOTH_WAYS,
    bases: STATED_ONLY,
    curated: { key: null, listed: false },
    doneFor: null,
    words: say(['part', 'part of'], ['包括', '属于'], ['包括', '屬於']),
  },
  /** Higher to lower term: 省委1310 → 市委363 → 區委1363. */
  CASCADES_TO: {
    from: ['TERM'],
    to: ['TERM'],
    walks: BOTH_WAYS,
    bases: EITHER,
    curated: { key: null, listed: true },
    doneFor: null,
    words: say(['carried out by', 'carries out'], ['下级落实', '承接上级'], ['下級落實', '承接上級']),
  },
  /** Higher to lower part: 綠美韶關 → 綠美湞江. */
  ALIGNS_WITH: {
    from: ['TERM'],
    to: ['TERM'],
    walks: BOTH_WAYS,
    bases: EITHER,
    curated: { key: null, listed: true },
    doneFor: null,
    words: say(['aligned below', 'aligns with'], ['下级对应', '对应上级'], ['下級對應', '對應上級']),
  },
  GOVERNS: {
    from: ['TERM'],
    to: ['ACTION'],
    walks: BOTH_WAYS,
    bases: EITHER,
    curated: { key: 'under', listed: false },
    doneFor: 'from',
    words: say(['governs', 'governed by'], ['统领', '依据'], ['統領', '依據']),
  },
  PURSUES: {
    from: ['TERM'],
    to: ['GOAL'],
    walks: BOTH_WAYS,
    bases: EITHER,
    curated: { key: null, listed: true },
    doneFor: null,
    words: say(['pursues', 'pursued by'], ['要达到', '服务于'], ['要達到', '服務於']),
  },
  ADVANCED_BY: {
    from: ['GOAL'],
    to: ['ACTION'],
    walks: BOTH_WAYS,
    bases: EITHER,
    curated: { key: 'advances', listed: false },
    doneFor: 'from',
    words: say(['advanced by', 'advances'], ['靠它推进', '推进'], ['靠它推進', '推進']),
  },
  DELIVERS: {
    from: ['ACTION'],
    to: ['PROJECT'],
    walks: BOTH_WAYS,
    bases: EITHER,
    curated: { key: 'delivers', listed: false },
    doneFor: 'to',
    words: say(['delivers', 'delivered by'], ['落到项目', '出自'], ['落到項目', '出自']),
  },
  LOCATED_IN: {
    from: ['PROJECT', 'ACTION'],
    to: ['PLACE'],
    walks: BOTH_WAYS,
    bases: EITHER,
    curated: { key: 'at', listed: false },
    doneFor: 'to',
    words: say(['at', 'site of'], ['位于', '当地有'], ['位於', '當地有']),
  },
  /** Who answers for a thing is no purpose that it serves. */
  RESPONSIBLE: {
    from: ['ORGANIZATION'],
    to: ['TERM', 'GOAL', 'ACTION', 'PROJECT'],
    walks: ['DOWN'],
    bases: EITHER,
    curated: { key: 'by', listed: true },
    doneFor: null,
    words: say(['responsible for', 'answered for by'], ['负责', '由其负责'], ['負責', '由其負責']),
  },
  /** From 湞江區 to 犁市鎮 to its projects: a place leads to what lies in it, and not to what it lies in. */
  WITHIN: {
    from: ['PLACE'],
    to: ['PLACE'],
    walks: ['UP'],
    bases: EITHER,
    curated: { key: null, listed: false },
    doneFor: null,
    words: say(['within', 'contains'], ['隶属', '下辖'], ['隸屬', '下轄']),
  },
  /** What is acted upon is not thereby served. */
  INVOLVES: {
    from: ['ACTION'],
    to: ['ORGANIZATION'],
    walks: [],
    bases: EITHER,
    curated: { key: 'involves', listed: false },
    doneFor: null,
    words: say(['involves', 'involved in'], ['涉及', '参与'], ['涉及', '參與']),
  },
  CONTINUES: {
    from: ['ACTION'],
    to: ['ACTION'],
    walks: [],
    bases: CONCLUDED_ONLY,
    curated: { key: 'continues', listed: false },
    doneFor: null,
    words: say(['continues', 'continued by'], ['接续', '后续'], ['接續', '後續']),
  },
  /** What is fought leads to what is done against it, which does not serve it. */
  COUNTERED_BY: {
    from: ['TERM', 'GOAL'],
    to: ['ACTION'],
    walks: ['DOWN'],
    bases: EITHER,
    curated: { key: 'counters', listed: true },
    doneFor: 'from',
    words: say(['countered by', 'counters'], ['受其整治', '整治'], ['受其整治', '整治']),
  },
  HONOURED_BY: {
    from: ['TERM'],
    to: ['ACTION'],
    walks: [],
    bases: EITHER,
    curated: { key: 'honoured', listed: true },
    doneFor: null,
    words: say(['won by', 'won'], ['因其获得', '获'], ['因其獲得', '獲']),
  },
  RESULTS_IN: {
    from: ['ACTION'],
    to: ['TERM'],
    walks: [],
    bases: EITHER,
    curated: { key: 'results', listed: true },
    doneFor: null,
    words: say(['results in', 'result of'], ['形成', '源于'], ['形成', '源於']),
  },
} as const satisfies Readonly<Record<string, RelationModel>>;

export type RelationKind = keyof typeof RELATIONS;

const isRelationKind = (kind: string): kind is RelationKind => Object.hasOwn(RELATIONS, kind);

export const RELATION_KINDS: readonly RelationKind[] = Object.keys(RELATIONS).filter(isRelationKind);

/** A row of the model, its lists as wide as they may be. */
export const relationModel = (kind: RelationKind): RelationModel => RELATIONS[kind];

const followed = (walk: Walk): readonly RelationKind[] =>
  RELATION_KINDS.filter((kind) => relationModel(kind).walks.includes(walk));

/** What each direction of a walk follows: DOWN with the arrow, UP against it. */
export const FOLLOWED: Readonly<Record<Walk, readonly RelationKind[]>> = {
  DOWN: followed('DOWN'),
  UP: followed('UP'),
};

/** How the entity where a step arrives stands to the one that it comes from. */
export const relationWord = (kind: RelationKind, way: Walk, language: Languages): string =>
  RELATIONS[kind].words[language][way];

/** Kinds that a walk from an entity of a kind does not follow, or not in both directions: what a page must show beside its walks. */
export const besideWalks = (kind: EntityKind): readonly RelationKind[] =>
  RELATION_KINDS.filter((relation) => {
    const { from, to, walks } = relationModel(relation);
    return (from.includes(kind) && !walks.includes('DOWN')) || (to.includes(kind) && !walks.includes('UP'));
  });
