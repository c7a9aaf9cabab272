import type { Answer, Ask, Variables } from '../../../src/cli/ask.ts';
import type { Paint } from '../../../src/cli/paint.ts';
import { run, type World } from '../../../src/cli/run.ts';
import type { Step } from '../../../src/cli/shapes.ts';
import { KNOWLEDGE } from '../../support/knowledge.ts';
import { readReport } from '../../../src/report/read.ts';

export const plain: Paint = (_style, text) => text;

type Asked = { readonly document: string; readonly variables: Variables };

type Replies = readonly Answer<unknown>[];

/** An `ask` that gives prepared answers in their order, and remembers what it was asked. */
export const askingWith = (replies: Replies): { readonly ask: Ask; readonly asked: readonly Asked[] } => {
  const asked: Asked[] = [];
  const ask = (async (document: string, variables: Variables) => {
    asked.push({ document, variables });
    return replies[asked.length - 1] ?? { data: null };
  }) as Ask;
  return { ask, asked };
};

export type Ran = {
  readonly status: number;
  readonly output: string;
  readonly complaints: readonly string[];
  readonly asked: readonly Asked[];
  readonly opened: number;
  readonly closed: number;
};

/** Runs a command line with nothing real around it. */
export const runWith = async (
  argv: readonly string[],
  replies: Replies = [],
  changes: Partial<World> = {},
): Promise<Ran> => {
  const { ask, asked } = askingWith(replies);
  let [output, opened, closed] = ['', 0, 0];
  const complaints: string[] = [];
  const openAsk: World['openAsk'] = async () => {
    opened++;
    return { ask, close: async () => void closed++ };
  };
  const status = await run(argv, {
    version: '1.2.3',
    print: (text) => void (output += text),
    complain: (line) => void complaints.push(line),
    paint: plain,
    readText: async () => '圍繞“1310”',
    openAsk,
    readReport: async () =>
      readReport('2031年試市政府工作報告\n各位代表:\n地區生產總值增長5%。\n', KNOWLEDGE),
    draft: async () => ({ folder: 'drafts/x', files: [], doubts: [], leftOut: [] }),
    ingest: async () => [],
    serve: async () => undefined,
    ...changes,
  });
  return { status, output, complaints, asked, opened, closed };
};

/** A step to an entity; its words stand at `at`. */
export const stepTo = (id: string, at = 0, relation: Partial<Step['relation']> = {}): Step => ({
  relation: {
    kind: 'GOVERNS',
    basis: 'STATED',
    verb: null,
    note: null,
    caveat: null,
    reviewed: true,
    evidence: [
      { quote: `說${id}`, start: at, end: at + 10, report: { id: 'report:1', place: { name: '某區' } } },
    ],
    ...relation,
  },
  entity: { id, kind: 'ACTION', name: id, reviewed: true },
});
