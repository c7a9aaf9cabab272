import { cardSheet } from './card.ts';
import { ATTRIBUTES, readOptions } from './options.ts';
import { startSession, type Tell } from './session.ts';
import { loadTerms } from './terms.ts';

/** The explainer that works on this page; a second one waits for its turn. */
let active: TermExplainer | undefined;

const address = import.meta.url;

/** `<term-explainer>`: marks the terms of a page and explains them. `data-state`: idle, loading, ready or failed. */
export class TermExplainer extends HTMLElement {
  static readonly observedAttributes = ATTRIBUTES;

  #stop: (() => void) | undefined;
  #restart = 0;

  connectedCallback(): void {
    if (!this.shadowRoot) this.attachShadow({ mode: 'open' }).adoptedStyleSheets = [cardSheet()];
    this.#start();
  }

  disconnectedCallback(): void {
    this.#end();
  }

  /** Several attributes that change at once restart it once. */
  attributeChangedCallback(): void {
    const asked = ++this.#restart;
    queueMicrotask(() => {
      if (!this.isConnected || asked !== this.#restart) return;
      this.#end();
      this.#start();
    });
  }

  #start(): void {
    this.dataset['state'] = 'idle';
    if (active || this.#stop) return;
    active = this;
    const ended = new AbortController();
    this.#stop = () => ended.abort();
    void this.#run(ended.signal);
  }

  #end(): void {
    this.#stop?.();
    this.#stop = undefined;
    if (active !== this) return;
    active = undefined;
    for (const next of document.querySelectorAll<TermExplainer>('term-explainer'))
      if (next !== this && next instanceof TermExplainer) next.#start();
  }

  async #run(ended: AbortSignal): Promise<void> {
    const options = readOptions(this, address);
    this.dataset['state'] = 'loading';
    try {
      const terms = await loadTerms(options.endpoint, ended);
      const home = this.shadowRoot;
      if (ended.aborted || !home) return;
      const stop = startSession({ home, options, terms, tell: this.#tell });
      ended.addEventListener('abort', stop, { once: true });
      this.dataset['state'] = 'ready';
    } catch {
      if (ended.aborted) return;
      this.dataset['state'] = 'failed';
      addEventListener('online', () => this.attributeChangedCallback(), { once: true, signal: ended });
    }
  }

  readonly #tell: Tell = (type, ids) => {
    this.dispatchEvent(new CustomEvent(type, { bubbles: true, composed: true, detail: { ids: ids ?? [] } }));
  };
}
