/** The element around each marked part of a text. */
export const MARK = 'term-mark';

const NOTHING = 'script,style,template,noscript,rt,rp,title,datalist,wbr';

const OBJECTS = 'img,svg,math,canvas,video,audio,object,embed,iframe,input,select,textarea,progress,meter';

/** Links, code, form fields, whatever can be pressed or written in, and what only some readers get. */
const ALWAYS_LEFT =
  'a,area,button,label,summary,code,kbd,pre,samp,option,term-explainer,[contenteditable]:not([contenteditable=false]),' +
  '[role=button]:not(term-mark),[role=link],[role=tab],[role=menuitem],[role=option],[role=textbox],[aria-hidden=true],[data-no-terms]';

const HEADINGS = 'h1,h2,h3,h4,h5,h6,[role=heading]';

const BLOCKS =
  'address article aside blockquote body center dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section table tbody td tfoot th thead tr ul';

const blocks = new Set(BLOCKS.split(' '));

/** Never seen as text, and not even parts words. */
export const isNothing = (element: Element): boolean => element.matches(NOTHING);

/** Stands in the text like a character of its own. */
export const isObject = (element: Element): boolean => element.matches(OBJECTS);

/** Text goes on through it. Elements that are blocks everywhere are not asked for their style. */
export const isInline = (element: Element): boolean =>
  element.localName === MARK ||
  (!blocks.has(element.localName) && /^(inline|contents|ruby)$/.test(getComputedStyle(element).display));

/** What is left alone: always, by choice, and by the page author's selector; one that is none leaves nothing more. */
export const leftAlone = (headings: boolean, exclude: string): string => {
  const chosen = headings ? ALWAYS_LEFT : `${ALWAYS_LEFT},${HEADINGS}`;
  return isSelector(exclude) ? `${chosen},${exclude}` : chosen;
};

const isSelector = (text: string): boolean => {
  try {
    return text !== '' && document.createDocumentFragment().querySelector(text) === null;
  } catch {
    return false;
  }
};

export const elementsIn = (selector: string): readonly Element[] =>
  isSelector(selector) ? [...document.querySelectorAll(selector)] : [];

export const headingsIn = (root: Element): readonly Element[] => [...root.querySelectorAll(HEADINGS)];

/** By the traces that frameworks leave on what they draw: React, Preact, Vue, Angular, Svelte. */
const TRACES = /^(__react|_reactRoot|__k$|__vue|__ng|__svelte)/;

/** A framework draws this element or one around it, and does not expect others to change it. */
export const createOwned = (): ((element: Element) => boolean) => {
  const known = new WeakMap<Element, boolean>();
  const isOwned = (element: Element): boolean => {
    const path: Element[] = [];
    let at: Element | null = element;
    for (; at && !known.has(at) && !hasTrace(at); at = at.parentElement) path.push(at);
    const owned = at !== null && (known.get(at) ?? true);
    // What is not owned today may be tomorrow; what is, stays so.
    if (owned) for (const one of path) known.set(one, true);
    return owned;
  };
  return isOwned;
};

const hasTrace = (element: Element): boolean =>
  Object.keys(element).some((key) => TRACES.test(key)) || element.matches('[data-reactroot],[ng-version]');
