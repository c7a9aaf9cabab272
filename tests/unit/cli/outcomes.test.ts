import { describe, expect, it } from 'vitest';

import { TifaError } from '../../../src/domain/errors.ts';
import { runWith } from './support.ts';

const failing = (error: Error) => ({
  openAsk: async () => {
    throw error;
  },
});

const unreadable = async (): Promise<string> => {
  throw new TifaError('FILE_UNREADABLE', 'A sentence.');
};

const named = (id: string, kind = 'TERM') => ({ id, kind, name: id, reviewed: true });

const unknown = {
  __typename: 'UnknownTerm',
  label: '1364',
  suggestions: [{ entity: named('term:1363'), matchedLabel: { text: '1363' } }],
};
const ambiguous = {
  __typename: 'AmbiguousTerm',
  label: '三大戰略',
  candidates: [
    { ...named('term:市'), level: 'CITY', issuer: { name: '市委' } },
    { ...named('term:區'), level: 'DISTRICT', issuer: { name: '區委' } },
  ],
};
const explained = (explain: unknown, search: unknown = { edges: [] }) => ({
  data: { explain, search, graph: { version: 1, reports: 1 } },
});
const found = (...entities: readonly ReturnType<typeof named>[]) => ({
  edges: entities.map((node) => ({ score: 1, node, matchedLabel: null })),
});
const walked = {
  data: { node: named('project:1', 'PROJECT'), trace: { isPartial: false, cutBy: null, paths: [] } },
};

describe('exit status 0', () => {
  it('for an answer, with everything closed', async () => {
    const ran = await runWith(['search', 'zzz'], [{ data: { search: { totalCount: 0, edges: [] } } }]);
    expect(ran).toMatchObject({
      status: 0,
      output: 'Nothing recorded contains this.\n',
      complaints: [],
      closed: 1,
    });
  });

  it('for --version and --help, which open nothing', async () => {
    expect(await runWith(['--version'])).toMatchObject({ status: 0, output: '1.2.3\n', opened: 0 });
    const { output, opened } = await runWith(['explain', '--help']);
    expect(output).toContain('tifa explain 1363');
    expect(opened).toBe(0);
  });
});

describe('exit status 1', () => {
  it('for an error of ours: code and sentence', async () =>
    expect(
      await runWith(['search', 'x'], [], failing(new TifaError('JAVA_MISSING', 'A sentence.'))),
    ).toMatchObject({
      status: 1,
      output: '',
      complaints: ['JAVA_MISSING: A sentence.'],
    }));

  it('for a defect, with all that helps to find it', async () => {
    const { status, complaints } = await runWith(['search', 'x'], [], failing(new RangeError('oh')));
    expect(status).toBe(1);
    expect(complaints[0]).toMatch(/^UNEXPECTED: RangeError: oh\n +at /u);
  });

  it('for an answer with an error, which is shown as far as it goes', async () => {
    const errors = [{ message: 'Too slow.', extensions: { code: 'TIMEOUT' } }];
    const reply = { data: { node: named('term:1'), trace: null }, errors };
    const ran = await runWith(['trace', 'term:1'], [reply]);
    expect(ran).toMatchObject({ status: 1, complaints: ['TIMEOUT: Too slow.'], closed: 1 });
    expect(ran.output).toBe('term:1\nnot answered; the error says why\n');
  });

  it('for an answer without data', async () => {
    const reply = { data: null, errors: [{ message: 'Too long.', extensions: { code: 'BAD_INPUT' } }] };
    expect(await runWith(['explain', 'x'], [reply])).toMatchObject({
      status: 1,
      output: '',
      complaints: ['BAD_INPUT: Too long.'],
    });
  });

  it('for a file that cannot be read, before anything is opened', async () => {
    expect(await runWith(['annotate', 'x'], [], { readText: unreadable })).toMatchObject({
      status: 1,
      opened: 0,
    });
  });
});

describe('exit status 3', () => {
  it('for an unknown label, with suggestions', async () => {
    const { status, output } = await runWith(['explain', '1364'], [explained(unknown)]);
    expect(status).toBe(3);
    expect(output).toMatch(/No term is known as “1364”\.\n.*similar.*\n.*term:1363/u);
  });

  it('for an unknown label that something else has as its name, which is said', async () => {
    const { status, output } = await runWith(
      ['explain', '1364'],
      [explained(unknown, found(named('project:1', 'PROJECT')))],
    );
    expect(status).toBe(3);
    expect(output).toMatch(/tifa trace.*\n.*project:1/u);
  });

  it('for an ambiguous label, with who issued the candidates', async () => {
    const { status, output } = await runWith(['explain', '三大戰略'], [explained(ambiguous)]);
    expect(status).toBe(3);
    expect(output).toMatch(/ambiguous.*\n.*市委 \(city\).*term:市\n.*區委 \(district\).*term:區/u);
  });

  it('for a trace from such a label too, without a walk', async () => {
    for (const explain of [unknown, ambiguous]) {
      const ran = await runWith(['trace', 'x'], [explained(explain)]);
      expect(ran).toMatchObject({ status: 3, closed: 1 });
      expect(ran.asked).toHaveLength(1);
    }
  });

  it('with the answer on standard output when it is wanted as JSON', async () => {
    const { status, output, complaints } = await runWith(['explain', '1364', '--json'], [explained(unknown)]);
    expect({ status, complaints }).toEqual({ status: 3, complaints: [] });
    expect(JSON.parse(output)).toEqual(explained(unknown));
  });

  it('for an id that nothing has, or that is no term', async () => {
    expect(await runWith(['explain', 'term:no'], [{ data: { node: null } }])).toMatchObject({ status: 3 });
    expect(await runWith(['explain', 'goal:1'], [{ data: { node: named('goal:1', 'GOAL') } }])).toMatchObject(
      { status: 3 },
    );
  });
});

describe('a trace from a label', () => {
  it('goes from the term that has it, and says what else has this name', async () => {
    const replies = [
      explained({ term: named('term:1') }, found(named('term:1'), named('place:1', 'PLACE'))),
      walked,
    ];
    const { status, asked, complaints } = await runWith(['trace', '新城'], replies);
    expect(asked[1]?.variables).toMatchObject({ from: 'term:1', direction: 'DOWN' });
    expect({ status, complaints }).toEqual({
      status: 0,
      complaints: ['Also of this name: a place, place:1'],
    });
  });

  it('goes from a project that has just this name', async () => {
    const { asked } = await runWith(
      ['trace', '工程', '--up'],
      [explained(unknown, found(named('project:1', 'PROJECT'))), walked],
    );
    expect(asked[1]?.variables).toMatchObject({ from: 'project:1', direction: 'UP' });
  });

  it('does not choose between two', async () => {
    const two = found(named('project:1', 'PROJECT'), named('place:1', 'PLACE'));
    const { status, output } = await runWith(['trace', '工程'], [explained(unknown, two)]);
    expect(status).toBe(3);
    expect(output).toMatch(/project:1\n.*place:1/u);
  });
});

it('says on standard error when there is nothing to ask', async () => {
  const reply = { data: { explain: unknown, search: null, graph: { version: 0, reports: 0 } } };
  const { complaints } = await runWith(['explain', '1364'], [reply]);
  expect(complaints).toEqual([expect.stringContaining('tifa load')]);
});
