import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { codesOf, dataOf } from '../support/ask.ts';
import { everyNode } from '../support/every-page.ts';
import { startTestService, type TestService } from '../support/service.ts';

type Measure = {
  readonly id: string;
  readonly about: { readonly id: string; readonly kind: string; readonly name: string };
  readonly indicator: string;
  readonly change: string;
  readonly value: number;
  readonly upper: number | null;
  readonly unit: string;
  readonly comparator: string;
  readonly year: number;
  readonly status: string;
  readonly evidence: readonly { readonly quote: string; readonly start: number }[];
};

const MEASURE =
  'id about { id kind name } indicator change value upper unit comparator year status evidence { quote start }';

let service: TestService;
let all: readonly Measure[];
beforeAll(async () => {
  service = await startTestService();
  all = await everyNode(service.ask, 'measures', MEASURE);
});
afterAll(() => service.close());

const measures = (filter: string): Promise<readonly Measure[]> =>
  everyNode(service.ask, 'measures', MEASURE, filter);
const idsOf = (some: readonly { readonly id: string }[]): readonly string[] => some.map(({ id }) => id);

/** `增長 5 % AT_LEAST 2024 TARGET` */
const inWords = ({ change, value, upper, unit, comparator, year, status }: Measure): string =>
  [change, upper === null ? value : `${value}—${upper}`, unit, comparator, year, status].join(' ');

describe('every measure', () => {
  it('there are some hundred, each with an id of its own', () => {
    expect(all.length).toBeGreaterThan(90);
    expect(new Set(idsOf(all)).size).toBe(all.length);
  });

  it('has its figure in the words that say it; 近萬畝 is about one 萬畝', () => {
    const isSaid = (figure: number, { unit }: Measure, quote: string): boolean =>
      quote.includes(`${figure}`) || (figure === 1 && quote.includes(unit));
    // A rank is written in words: 位居全市第一.
    const figures = all.filter(({ unit }) => unit !== '位');
    const unsaid = figures.filter((measure) =>
      measure.evidence.some(
        ({ quote }) =>
          !isSaid(measure.value, measure, quote) ||
          !isSaid(measure.upper ?? measure.value, measure, quote) ||
          !quote.includes(measure.unit),
      ),
    );
    expect(unsaid.map((measure) => [measure.indicator, inWords(measure)])).toEqual([]);
    expect(all.filter(({ evidence }) => evidence.length === 0)).toEqual([]);
  });

  it('is about a goal or an action', () => {
    expect(new Set(all.map(({ about }) => about.kind))).toEqual(new Set(['GOAL', 'ACTION']));
  });

  it('has an upper end only where it is a range', () => {
    for (const { comparator, upper, value } of all) {
      expect(upper !== null).toBe(comparator === 'RANGE');
      if (upper !== null) expect(upper).toBeGreaterThan(value);
    }
  });

  it('comes in document order', () => {
    const starts = all.map(({ evidence }) => evidence[0]!.start);
    expect(starts).toEqual(starts.toSorted((one, other) => one - other));
  });
});

describe("2023's result stands beside 2024's target on the goal that is their indicator", () => {
  const onGoal = async (label: string): Promise<readonly string[]> => {
    const { goals } = await dataOf(
      service.ask(
        `{ goals(filter: { text: "${label}" }) { edges { node { name measures { ${MEASURE} } } } } }`,
      ),
    );
    const { node } = goals.edges.find((edge: { node: { name: string } }) => edge.node.name === label);
    return node.measures.map(inWords);
  };

  it('地區生產總值', async () => {
    const found = await onGoal('地區生產總值');
    expect(found[0]).toBe('INCREASE 5 % AT_LEAST 2024 TARGET');
    expect(found.toSorted()).toEqual([
      'INCREASE 4.5 % EQUAL 2023 ACTUAL',
      'INCREASE 5 % AT_LEAST 2024 TARGET',
      'NONE 237.91 億元 EQUAL 2023 ACTUAL',
    ]);
  });

  it('固定資產投資, said twice: one measure with two pieces of evidence', async () => {
    const [target] = await measures('{ indicator: "固定資產投資", status: TARGET }');
    expect(inWords(target!)).toBe('INCREASE 8 % EQUAL 2024 TARGET');
    expect(target!.evidence.map(({ quote }) => quote)).toEqual([
      '固定資產投資增長8%',
      '力爭全年固定資產投資增長8%',
    ]);
  });
});

describe('an action has the figures of its clause', () => {
  it('完成林分優化6907畝', async () => {
    const { actions } = await dataOf(
      service.ask(
        `{ actions(filter: { text: "完成林分優化6907畝" }) { edges { node { id year measures { ${MEASURE} } } } } }`,
      ),
    );
    const [{ node }] = actions.edges;
    expect(node.measures).toMatchObject([
      {
        value: 6907,
        unit: '畝',
        change: 'NONE',
        comparator: 'EQUAL',
        about: { id: node.id },
        year: node.year,
      },
    ]);
  });

  it("a project has those of the actions that deliver it, and they stay the actions'", async () => {
    const projects = await everyNode(
      service.ask,
      'projects',
      'id name measures { id about { id } } relations(kinds: [DELIVERS], side: IN, first: 100) { edges { node { from { id ... on Action { measures { id } } } } } }',
    );
    for (const { measures: found, relations } of projects) {
      const actions = relations.edges.map((edge: { node: { from: unknown } }) => edge.node.from) as {
        id: string;
        measures: { id: string }[];
      }[];
      expect(idsOf(found).toSorted()).toEqual(actions.flatMap((action) => idsOf(action.measures)).toSorted());
      for (const { about } of found) expect(idsOf(actions)).toContain(about.id);
    }
    expect(projects.some(({ measures: found }) => found.length > 0)).toBe(true);
  });
});

describe('a filter', () => {
  it('status and year divide them', async () => {
    const [targets, actuals] = await Promise.all([
      measures('{ status: TARGET }'),
      measures('{ status: ACTUAL }'),
    ]);
    expect(targets.length + actuals.length).toBe(all.length);
    expect(new Set(targets.map(({ status }) => status))).toEqual(new Set(['TARGET']));
    const years = [...new Set(all.map(({ year }) => year))];
    const groups = await Promise.all(years.map((year) => measures(`{ year: ${year} }`)));
    for (const [index, group] of groups.entries())
      expect(new Set(group.map(({ year }) => year))).toEqual(new Set([years[index]]));
    expect(groups.flat()).toHaveLength(all.length);
  });

  it('indicator: words that it contains, in either script', async () => {
    const found = await measures('{ indicator: "生产总值" }');
    expect(found.length).toBeGreaterThan(2);
    expect(found).toEqual(all.filter(({ indicator }) => indicator.includes('生產總值')));
    expect(await measures('{ indicator: "生產總值" }')).toEqual(found);
    expect(await measures('{ indicator: "龘" }')).toEqual([]);
  });

  it('about: a goal, an action, and a project by the actions that deliver it', async () => {
    const goal = all.find(({ about }) => about.kind === 'GOAL')!.about.id;
    expect(await measures(`{ about: "${goal}" }`)).toEqual(all.filter(({ about }) => about.id === goal));
    const projects = await everyNode(service.ask, 'projects', 'id measures { id }');
    const project = projects.find(({ measures: found }) => found.length > 0);
    expect(idsOf(await measures(`{ about: "${project.id}" }`)).toSorted()).toEqual(
      idsOf(project.measures).toSorted(),
    );
  });

  it('scope: what those reports say', async () => {
    expect(await measures('{ scope: { year: 2024 } }')).toEqual(all);
    expect(await measures('{ scope: { year: 2023 } }')).toEqual([]);
  });

  it.each([
    ['{ about: "goal:nowhere" }', 'NOT_FOUND'],
    ['{ about: "" }', 'NOT_FOUND'],
    ['{ scope: { report: "report:nowhere" } }', 'NOT_FOUND'],
    ['{ about: "term:三线一单" }', 'BAD_INPUT'],
  ])('%s: %s', async (filter, code) => {
    expect(await codesOf(service.ask(`{ measures(filter: ${filter}) { totalCount } }`))).toEqual([code]);
  });
});
