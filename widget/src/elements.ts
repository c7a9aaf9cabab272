/** The element around each marked part of a text. */
export const MARK = 'term-mark';

const NOTHING = 'script,style,template,noscript,rt,rp';

const OBJECTS = 'img,svg,math,canvas,video,audio,object,iframe,input,select,textarea';

/** Links, code, form fields, whatever can be pressed or written in, and what only some readers get. */
const LEFT =
  'a,button,label,summary,code,kbd,pre,samp,term-explainer,term-explainer-card,[contenteditable]:not([contenteditable=false]),[aria-hidden=true],[data-no-terms]' +
  ['button', 'link', 'tab', 'menuitem', 'option', 'textbox']
    .map((role) => `,[role=${role}]:not(${MARK})`)
    .join('');

export const HEADINGS = 'h1,h2,h3,h4,h5,h6,[role=heading]';

/** Never seen as text, and not even parts words. */
export const isNothing = (element: Element): boolean => element.matches(NOTHING);

/** Stands in the text like a character of its own. */
export const isObject = (element: Element): boolean => element.matches(OBJECTS);

/** Text goes on through it. */
export const isInline = (element: Element): boolean =>
  element.localName === MARK || /^(inline|contents|ruby)$/.test(getComputedStyle(element).display);

/** Ends runs of text. */
export const isBlock = (node: Node): boolean =>
  node instanceof Element && !isNothing(node) && !isInline(node);

/** What is left alone: always, by choice, and by the page author's selector; one that is none leaves nothing more. */
export const leftAlone = (headings: boolean, exclude: string): string =>
  [LEFT, headings ? '' : HEADINGS, isSelector(exclude) ? exclude : ''].filter(Boolean).join();

const isSelector = (text: string): boolean => {
  try {
    return document.createElement('p').matches(text) || true;
  } catch {
    return false;
  }
};

/** The outermost elements that match. */
export const rootsBy = (selector: string): readonly Element[] =>
  isSelector(selector)
    ? [...document.querySelectorAll(selector)].filter((one) => !one.parentElement?.closest(selector))
    : [];

export const elementOf = (node: Node): Element | null =>
  node instanceof Element ? node : node.parentElement;

/** By the traces that frameworks leave on what they draw: React, Preact, Vue, Angular, Svelte. */
const TRACES = /^(__react|_reactRoot|__k$|__vue|__ng|__svelte)/;

/** A framework draws this element or one around it, and does not expect others to change it. */
export const isOwned = (element: Element | null): boolean => {
  for (let at = element; at; at = at.parentElement)
    if (Object.keys(at).some((key) => TRACES.test(key)) || at.matches('[data-reactroot],[ng-version]'))
      return true;
  return false;
};
