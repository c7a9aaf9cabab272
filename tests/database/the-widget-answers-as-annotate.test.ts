import { afterAll, beforeAll, expect, test } from 'vitest';

import { createFileAnnotator, type TermFile } from '../../src/match/term-file.ts';
import { createContexts } from '../../src/server/create-context.ts';
import { createWidgetHandlers } from '../../src/server/routes/widget.ts';
import { CARD } from '../../widget/card.ts';
import { appWith } from '../support/app.ts';
import { dataOf } from '../support/ask.ts';
import { startTestService, type TestService } from '../support/service.ts';

let service: TestService;
let file: TermFile;
let find: ReturnType<typeof createFileAnnotator>;

beforeAll(async () => {
  service = await startTestService();
  const context = createContexts({ reader: service.client, ...service.lexicon });
  const widget = createWidgetHandlers({
    ...service.lexicon,
    termIndex: () => context().termIndex(),
    card: CARD,
    script: '',
    log: (error) => {
      throw error;
    },
  });
  file = (await (await appWith({ widget }).request('http://tifa.test/terms.json')).json()) as TermFile;
  find = createFileAnnotator(file);
});
afterAll(() => service.close());

type Annotation = {
  readonly start: number;
  readonly end: number;
  readonly term: { readonly id: string } | null;
  readonly candidates: readonly { readonly id: string }[];
};

const ANNOTATE =
  'query ($text: String!) { annotate(text: $text) { annotations { start end term { id } candidates { id } } } }';

/** What the service finds, as the widget says it. */
const annotated = async (text: string): Promise<unknown> => {
  const { annotate } = await dataOf(service.ask(ANNOTATE, { text }));
  return annotate.annotations.map(({ start, end, term, candidates }: Annotation) => ({
    start,
    end,
    ids: term === null ? candidates.map(({ id }) => id) : [term.id],
  }));
};

const found = (text: string): unknown =>
  find(text).map(({ start, end, found: terms }) => ({
    start,
    end,
    ids: terms.map(({ term }) => term),
  }));

const reportText = async (): Promise<string> => {
  const { reports } = await dataOf(service.ask('{ reports { edges { node { text } } } }'));
  return reports.edges[0].node.text;
};

test('in the whole report, and in every paragraph of it, in either script', async () => {
  const text = await reportText();
  const { toHans, toHant } = service.lexicon.scripts;
  const paragraphs = text.split('\n').filter((line) => line.trim() !== '');
  const texts = [text, toHans(text), ...paragraphs, ...paragraphs.map(toHans), ...paragraphs.map(toHant)];
  expect(texts.length).toBeGreaterThan(250);
  let marks = 0;
  for (const one of texts) {
    expect(found(one), one.slice(0, 60)).toEqual(await annotated(one));
    marks += find(one).length;
  }
  expect(marks).toBeGreaterThan(500);
});

test('in what is written in other ways', async () => {
  const { toHans } = service.lexicon.scripts;
  const names = file.terms.flatMap(([, , ...entries]) => entries.map(([key]) => key));
  const frames = [
    '$',
    '“$”工作部署',
    '落實省委“$”',
    '共$人',
    '第$個',
    '全力推進$建設',
    '$、$和$抓落實',
    '「$」',
    '2024年$',
  ];
  const texts = names.flatMap((name, index) => {
    const frame = frames[index % frames.length]!;
    const text = frame.replaceAll('$', name);
    return [
      text,
      toHans(text),
      text.replaceAll(/[0-9]/g, (digit) => String.fromCodePoint(digit.codePointAt(0)! + 0xfee0)),
    ];
  });
  expect(texts.length).toBeGreaterThan(300);
  for (const text of texts) expect(found(text), text).toEqual(await annotated(text));
});
