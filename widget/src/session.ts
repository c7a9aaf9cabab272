import { type Card, createCard } from './card.ts';
import { sheetOf } from './dom.ts';
import { rootsBy } from './elements.ts';
import { listen } from './events.ts';
import { type Anchor, elementAt } from './found.ts';
import { createGateway, type Failure } from './gateway.ts';
import { createIntent } from './intent.ts';
import { createList } from './list.ts';
import { createMarker } from './marker.ts';
import type { Options } from './options.ts';
import type { Terms } from './terms.ts';
import { languageOf } from './words.ts';

/** What an explainer tells the page about itself. */
export type Tell = (type: 'terms-marked' | 'term-open' | 'term-close', ids?: readonly string[]) => void;

type Tools = {
  readonly home: ShadowRoot;
  readonly options: Options;
  readonly terms: Terms;
  readonly tell: Tell;
};

/** Marks the terms and explains them until the answer is called. */
export const startSession = ({ home, options, terms, tell }: Tools): (() => void) => {
  const { endpoint } = options;
  const words = terms.card.words[options.language];
  const stopped = new AbortController();
  const gateway = createGateway(endpoint, terms.card.query);
  const ask = (anchor: Anchor) =>
    gateway.ask(anchor.found.ids, scriptFor(options, elementAt(anchor), marker.leaning()));
  const close = (): void => {
    const element = elementAt(card.anchor());
    intent.closeNow();
    element?.focus();
  };
  const card: Card = createCard({ home, words, endpoint, close });
  const show = async (anchor: Anchor): Promise<void> => {
    card.open(anchor, pointer());
    tell('term-open', anchor.found.ids);
    const isCurrent = (): boolean => card.anchor() === anchor;
    try {
      const answer = await ask(anchor);
      if (isCurrent()) card.fill(answer);
    } catch (error) {
      const why = FAILURES.find((one) => String(error).endsWith(one)) ?? 'failed';
      if (isCurrent()) card.fail(words[why], () => void show(anchor));
    }
  };
  const intent = createIntent({
    ask: (anchor) => void ask(anchor).catch(() => undefined),
    show: (anchor) => void show(anchor),
    abandon: gateway.abandon,
    close: () => {
      card.close();
      tell('term-close');
    },
  });
  const list = createList(home, words, (anchor) => {
    intent.openNow(anchor);
    card.element.focus();
  });
  const changed = (): void => {
    list(marker.painted());
    const anchor = card.anchor();
    if (anchor && !elementAt(anchor)?.isConnected) intent.closeNow();
    tell('terms-marked');
  };
  const marker = createMarker({ roots: rootsBy(options.root), terms, options, changed });
  const pointer = listen({ card, intent, at: marker.at, signal: stopped.signal });
  const sheet = sheetOf(terms.card.pageStyles);
  document.adoptedStyleSheets.push(sheet);
  return () => {
    stopped.abort();
    intent.closeNow();
    marker.stop();
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet);
    home.replaceChildren();
  };
};

const FAILURES: readonly Failure[] = ['offline', 'slow'];

/** As the page is written: by the language that it declares there, or by its characters. */
const scriptFor = ({ script }: Options, element: Element | null, leaning: number): string => {
  if (/^(hans|hant|source)$/.test(script)) return script.toUpperCase();
  const lang = element?.closest('[lang]')?.getAttribute('lang') ?? '';
  if (/^zh-/i.test(lang)) return languageOf(lang).toUpperCase();
  return leaning > 0 ? 'HANT' : leaning < 0 ? 'HANS' : 'SOURCE';
};
