import { afterAll, beforeAll, expect, it } from 'vitest';

import { askTogether } from '../support/ask.ts';
import { everyNode } from '../support/every-page.ts';
import { startTestService, type TestService } from '../support/service.ts';

const FOUND = `fragment Found on ExplainResult {
  ... on Explanation { term { id } }
  ... on AmbiguousTerm { candidates { id } }
}`;

/** As many labels as fit into one request. */
const AT_ONCE = 150;

type Form = { readonly id: string; readonly text: string };
type Found = {
  readonly term?: { readonly id: string };
  readonly candidates?: readonly { readonly id: string }[];
};

let service: TestService;
let forms: readonly Form[];
beforeAll(async () => {
  service = await startTestService();
  const terms = await everyNode(service.ask, 'terms', 'id labels { text role }');
  forms = terms.flatMap(({ id, labels }: { id: string; labels: readonly { text: string; role: string }[] }) =>
    labels.filter(({ role }) => role !== 'HIDDEN').map(({ text }) => ({ id, text })),
  );
});
afterAll(() => service.close());

const explain = async (some: readonly Form[], write: (text: string) => string): Promise<readonly Found[]> => {
  const fields = some.map(({ text }) => `explain(label: ${JSON.stringify(write(text))}) { ...Found }`);
  return askTogether<Found>(service.ask, fields, { fragments: FOUND });
};

const isFound = ({ id }: Form, found: Found | undefined): boolean =>
  found?.term?.id === id || (found?.candidates ?? []).some((candidate) => candidate.id === id);

/** Those that do not lead back to their term when they are written in a certain way. */
const lost = async (write: (text: string) => string): Promise<readonly Form[]> => {
  const lostOnes: Form[] = [];
  for (let from = 0; from < forms.length; from += AT_ONCE) {
    const some = forms.slice(from, from + AT_ONCE);
    const found = await explain(some, write);
    lostOnes.push(...some.filter((form, index) => !isFound(form, found[index])));
  }
  return lostOnes;
};

it('there are labels of hundreds of terms to try', () => {
  expect(new Set(forms.map(({ id }) => id)).size).toBeGreaterThan(250);
  expect(forms.length).toBeGreaterThan(600);
});

it.each([
  ['as it is written', (text: string) => text],
  ['in corner brackets, with spaces', (text: string) => ` 「${text}」\u3000`],
  ['simplified', (text: string) => service.lexicon.scripts.scripted(text).hans],
  ['traditional', (text: string) => service.lexicon.scripts.scripted(text).hant],
  [
    'full width',
    (text: string) =>
      text.replaceAll(/[!-~]/gu, (sign) => String.fromCodePoint((sign.codePointAt(0) ?? 0) + 0xfee0)),
  ],
])('every label explains its term, or is ambiguous with it: %s', async (_, write) => {
  expect(await lost(write)).toEqual([]);
});
