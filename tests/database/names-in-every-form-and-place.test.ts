import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { dataOf } from '../support/ask.ts';
import { type Connection, CONNECTION, everyNode, nodesOf, pagesForward } from '../support/every-page.ts';
import { startTestService, type TestService } from '../support/service.ts';

type Label = {
  readonly text: string;
  readonly script: string;
  readonly role: string;
  readonly note: string | null;
};
type Mention = {
  readonly entity: { readonly id: string };
  readonly label: Label;
  readonly evidence: { readonly quote: string; readonly start: number };
};
type Entity = {
  readonly id: string;
  readonly kind: string;
  readonly name: string;
  readonly hans: string;
  readonly hant: string;
  readonly labels: readonly Label[];
  readonly mentions: Connection<Mention>;
};

const REPORT = 'report:广东省-韶关市-浈江区-2024';
const LISTS = ['terms', 'goals', 'actions', 'projects', 'places', 'organizations'];
const LABEL = 'text script role note';
const MENTION = `entity { id } label { ${LABEL} } evidence { quote start }`;

let service: TestService;
let entities: readonly Entity[];

const mentionsOf = ({ mentions }: Entity): readonly Mention[] => nodesOf([mentions]);

beforeAll(async () => {
  service = await startTestService();
  const fields = `id kind name hans: name(script: HANS) hant: name(script: HANT) labels { ${LABEL} }
    mentions(first: 100) { ${CONNECTION} edges { cursor node { ${MENTION} } } }`;
  entities = (await Promise.all(LISTS.map((list) => everyNode(service.ask, list, fields)))).flat();
});
afterAll(() => service.close());

describe('names and labels', () => {
  it('preferred ones first, each text once, the name among them', () => {
    for (const { name, labels } of entities) {
      const texts = labels.map((label) => label.text);
      expect(new Set(texts).size).toBe(texts.length);
      expect(['PREFERRED', 'CONTEXT', 'ALTERNATIVE']).toContain(labels[0]!.role);
      expect(texts).toContain(name);
      const roles = labels.map(({ role }) => role);
      expect(roles.lastIndexOf('PREFERRED')).toBeLessThan(
        roles.includes('HIDDEN') ? roles.indexOf('HIDDEN') : roles.length,
      );
    }
  });

  it('no label holds at one place only: those are on mentions', () => {
    expect(entities.flatMap(({ labels }) => labels).filter(({ role }) => role === 'LOCAL')).toEqual([]);
  });

  it('hidden ones are pinyin, and nothing else is', () => {
    for (const { script, role } of entities.flatMap(({ labels }) => labels))
      expect(role === 'HIDDEN').toBe(script === 'LATN');
  });

  it('a name is answered in both scripts', async () => {
    const slogan = entities.find(({ id }) => id === 'term:一清单两图两表两平台')!;
    expect(slogan).toMatchObject({ name: '一清單兩圖兩表兩平臺', hans: '一清单两图两表两平台' });
    expect(entities.filter(({ name, hans, hant }) => name === '' || hans === '' || hant === '')).toEqual([]);
  });

  it('a judgement says that it is one', () => {
    const { labels } = entities.find(({ id }) => id === 'term:广东省-省委-百千万工程')!;
    expect(labels.find((label) => label.text === '頭號工程')!.note).toContain('評價語');
  });
});

describe('mentions', () => {
  it('quote the form by which the report names it there; an action or goal is said by its clause', () => {
    const { fold } = service.lexicon;
    const wrong = entities
      .filter(({ kind }) => kind !== 'ACTION' && kind !== 'GOAL')
      .flatMap(mentionsOf)
      .filter(({ label, evidence: { quote } }) => !fold.key(quote).includes(fold.key(label.text)));
    expect(wrong).toEqual([]);
  });

  it('by a label of the entity, or by a form that holds there', () => {
    for (const entity of entities)
      for (const { label } of mentionsOf(entity))
        if (label.role !== 'LOCAL') expect(entity.labels.map((one) => one.text)).toContain(label.text);
  });

  it('a form that holds at one place only is a label there: 步行街', () => {
    const street = entities.find(({ name }) => name === '風度路步行街')!;
    const local = mentionsOf(street).filter(({ label }) => label.role === 'LOCAL');
    expect(local.map(({ label, evidence: { quote } }) => [label.text, quote])).toContainEqual([
      '步行街',
      '步行街',
    ]);
    expect(street.labels.map((label) => label.text)).not.toContain('步行街');
  });

  it('are the same from the report and from the entity', async () => {
    const pages = await pagesForward<Mention>(
      async (args) =>
        (
          await dataOf(
            service.ask(
              `{ node(id: "${REPORT}") { ... on Report { mentions(${args}) { ${CONNECTION} edges { cursor node { ${MENTION} } } } } } }`,
            ),
          )
        ).node.mentions,
      100,
    );
    const inReport = nodesOf(pages);
    expect(inReport).toHaveLength(entities.reduce((sum, { mentions }) => sum + mentions.totalCount, 0));
    const starts = inReport.map((one) => one.evidence.start);
    expect(starts).toEqual(starts.toSorted((one, other) => one - other));
    const slogan = '双变';
    const mine = inReport.filter(({ entity }) => entity.id === `term:${slogan}`);
    expect(mine).toEqual(mentionsOf(entities.find(({ id }) => id === `term:${slogan}`)!));
  });

  it('`kinds` and `scope` narrow them', async () => {
    const counts = ['TERM', 'GOAL', 'ACTION', 'PROJECT', 'PLACE', 'ORGANIZATION']
      .map((kind) => `${kind}: mentions(kinds: [${kind}]) { totalCount }`)
      .join(' ');
    const { node } = await dataOf(
      service.ask(`{ node(id: "${REPORT}") { ... on Report { all: mentions { totalCount } ${counts} } } }`),
    );
    const { all, ...parts } = node as Readonly<Record<string, { readonly totalCount: number }>>;
    expect(all!.totalCount).toBe(Object.values(parts).reduce((sum, { totalCount }) => sum + totalCount, 0));
    const { node: term } = await dataOf(
      service.ask(
        '{ node(id: "term:广东省-省委-百千万工程") { ... on Term { all: mentions { totalCount } here: mentions(scope: { year: 2024 }) { totalCount } elsewhere: mentions(scope: { year: 1999 }) { totalCount } } } }',
      ),
    );
    expect(term.here).toEqual(term.all);
    expect(term.elsewhere.totalCount).toBe(0);
  });
});
