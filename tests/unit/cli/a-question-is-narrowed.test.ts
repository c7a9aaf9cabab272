import { describe, expect, it } from 'vitest';

import { runWith } from './support.ts';

const SCOPED = ['--place', 'place:试市', '--year', '2031', '--report', 'report:试市-2031'];
const COMMANDS = [
  ['explain', '1363'],
  ['explain', 'term:1363'],
  ['trace', 'term:1363'],
  ['trace', '1363'],
  ['annotate', '-'],
  ['search', '水庫'],
] as const;

const place = (id: string, score = 1) => ({
  score,
  node: { id, kind: 'PLACE', name: '試市', reviewed: true },
  matchedLabel: null,
});
const places = (...edges: readonly unknown[]) => ({ data: { search: { edges } } });

describe.each(COMMANDS)('%s %s', (...argv) => {
  it('is narrowed to a place, a year and a report', async () => {
    const { asked } = await runWith([...argv, ...SCOPED]);
    expect(asked.map(({ variables }) => variables['scope'])).toEqual([
      { place: 'place:试市', year: 2031, report: 'report:试市-2031' },
    ]);
    expect(asked[0]?.document).toContain('scope: $scope');
  });

  it('asks every report where nothing else is said', async () => {
    const { asked } = await runWith(argv);
    expect(asked[0]?.variables['scope'] ?? null).toBeNull();
  });

  it('finds the place that is given by its name', async () => {
    const { asked } = await runWith(
      [...argv, '--place', '試市'],
      [places(place('place:试市'), place('place:别', 0.6))],
    );
    expect(asked[0]?.variables).toEqual({ name: '試市' });
    expect(asked[1]?.variables['scope']).toEqual({ place: 'place:试市', year: null, report: null });
  });

  it('is refused before anything is started when the year is none', async () => {
    const { status, complaints, opened } = await runWith([...argv, '--year', '二〇'], [], {
      readText: () => Promise.reject(new Error('the text is read too early')),
    });
    expect({ status, opened }).toEqual({ status: 2, opened: 0 });
    expect(complaints.join('')).toContain('--year must be a whole number from 1 to 9999, was 二〇.');
  });
});

describe('the name of a place', () => {
  const search = (...replies: Parameters<typeof runWith>[1] & {}) =>
    runWith(['search', '水庫', '--place', '試市'], replies);

  it('that several have: which may be meant, and nothing is asked of any', async () => {
    const { status, output, asked } = await search(places(place('place:试市'), place('place:别-试市')));
    expect(status).toBe(3);
    expect(output).toMatch(/several places.*place:试市\n.*place:别-试市\n/su);
    expect(asked).toHaveLength(1);
  });

  it('that none has: what is near it', async () => {
    const { status, output, asked } = await search(places(place('place:别-试市', 0.6)));
    expect(status).toBe(3);
    expect(output).toMatch(/^No place is known as “試市”\.\n.*place:别-试市\n$/su);
    expect(asked).toHaveLength(1);
  });

  it('that was not looked up in time is not said to be unknown', async () => {
    const { status, output, complaints } = await search({
      data: { search: null },
      errors: [{ message: 'Too late.', extensions: { code: 'TIMEOUT' } }],
    });
    expect({ status, output, complaints }).toEqual({
      status: 1,
      output: '',
      complaints: ['TIMEOUT: Too late.'],
    });
  });
});
