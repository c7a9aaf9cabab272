import { adopt } from './card.ts';
import { sheetOf } from './dom.ts';
import { ATTRIBUTES, readOptions } from './options.ts';
import { startSession, type Tell } from './session.ts';
import { loadTerms } from './terms.ts';

/** The explainer that works on this page; another one waits for its turn. */
const working = new Set<TermExplainer>();

/** `<term-explainer>`: marks the terms of a page and explains them. `data-state`: idle, loading, ready or failed. */
export class TermExplainer extends HTMLElement {
  static readonly observedAttributes = ATTRIBUTES;

  #ended = new AbortController();

  connectedCallback(): void {
    if (working.size > 0) return void (this.dataset['state'] = 'idle');
    working.add(this);
    this.attributeChangedCallback();
  }

  disconnectedCallback(): void {
    this.#ended.abort();
    if (working.delete(this)) document.querySelector<TermExplainer>('term-explainer')?.connectedCallback();
  }

  attributeChangedCallback(): void {
    if (!working.has(this)) return;
    this.#ended.abort();
    this.#ended = new AbortController();
    void this.#run(this.#ended.signal);
  }

  async #run(ended: AbortSignal): Promise<void> {
    this.dataset['state'] = 'loading';
    try {
      // Attributes that change together start it once.
      await Promise.resolve();
      if (ended.aborted) return;
      const options = readOptions(this, import.meta.url);
      const terms = await loadTerms(options.endpoint, ended);
      if (ended.aborted) return;
      const stop = startSession({
        home: adopt(this, [sheetOf(terms.card.styles)]),
        options,
        terms,
        tell: this.#tell,
      });
      ended.addEventListener('abort', stop);
      this.dataset['state'] = 'ready';
    } catch {
      if (ended.aborted) return;
      this.dataset['state'] = 'failed';
      addEventListener('online', () => this.attributeChangedCallback(), { once: true, signal: ended });
    }
  }

  readonly #tell: Tell = (type, ids = []) => {
    this.dispatchEvent(new CustomEvent(type, { bubbles: true, composed: true, detail: { ids } }));
  };
}
