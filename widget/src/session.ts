import { createCard, type Card } from './card.ts';
import { sheetOf } from './dom.ts';
import { elementsIn } from './elements.ts';
import { listen, type PointerOf } from './events.ts';
import type { Anchor } from './found.ts';
import { createGateway } from './gateway.ts';
import { createIntent } from './intent.ts';
import { createList } from './list.ts';
import { createMarker, type Marker } from './marker.ts';
import type { Options } from './options.ts';
import { PAGE_STYLES } from './styles.ts';
import type { Terms } from './terms.ts';
import { isTraditional, WORDS } from './words.ts';

/** What an explainer tells the page about itself. */
export type Tell = (type: 'terms-marked' | 'term-open' | 'term-close', ids?: readonly string[]) => void;

type Tools = {
  readonly home: ShadowRoot;
  readonly options: Options;
  readonly terms: Terms;
  readonly tell: Tell;
};

/** Marks the terms and explains them until it is stopped. */
export const startSession = ({ home, options, terms, tell }: Tools): (() => void) => {
  const { endpoint, language } = options;
  const words = WORDS[language];
  const stopped = new AbortController();
  const gateway = createGateway(endpoint);
  const markers: Marker[] = [];
  const at = (event: Event): Anchor | null => {
    for (const marker of markers) {
      const anchor = marker.at(event);
      if (anchor) return anchor;
    }
    return null;
  };
  const leaning = (): number => markers.reduce((sum, marker) => sum + marker.leaning(), 0);
  const ask = ({ found, node }: Anchor) => gateway.ask(found.ids, scriptFor(options, node, leaning()));
  const card: Card = createCard({ home, words, language, endpoint, close: () => leave() });
  const show = async (anchor: Anchor): Promise<void> => {
    card.open(anchor, pointer());
    tell('term-open', anchor.found.ids);
    const asked = await ask(anchor);
    if (card.anchor() === anchor) card.fill(asked, () => void show(anchor));
  };
  const intent = createIntent({
    ask: (anchor) => void ask(anchor),
    show: (anchor) => void show(anchor),
    abandon: gateway.abandon,
    close: () => {
      card.close();
      tell('term-close');
    },
  });
  const leave = (): void => {
    const { element } = card.anchor() ?? {};
    intent.closeNow();
    element?.focus();
  };
  const list = createList(home, words, (anchor) => {
    intent.openNow(anchor);
    card.element.focus();
  });
  const changed = (): void => {
    list.show(markers.flatMap((marker) => marker.painted()));
    if (card.anchor()?.node.isConnected === false) intent.closeNow();
    tell('terms-marked');
  };
  const pointer: PointerOf = listen({ card, intent, at, signal: stopped.signal });
  const sheet = sheetOf(PAGE_STYLES);
  document.adoptedStyleSheets.push(sheet);
  for (const root of outermost(elementsIn(options.root)))
    markers.push(createMarker({ root, terms, options, changed }));
  return () => {
    stopped.abort();
    intent.closeNow();
    for (const marker of markers) marker.stop();
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet);
    home.replaceChildren();
    card.element.remove();
  };
};

const outermost = (roots: readonly Element[]): readonly Element[] =>
  roots.filter((root) => !roots.some((other) => other !== root && other.contains(root)));

/** As the page is written: by the language that it declares there, or by its characters. */
const scriptFor = ({ script }: Options, node: Node, leaning: number): string => {
  if (script !== 'page') return script.toUpperCase();
  const element = node instanceof Element ? node : node.parentElement;
  const lang = element?.closest('[lang]')?.getAttribute('lang') ?? '';
  if (/^zh-/i.test(lang)) return isTraditional(lang) ? 'HANT' : 'HANS';
  return leaning === 0 ? 'SOURCE' : leaning > 0 ? 'HANT' : 'HANS';
};
