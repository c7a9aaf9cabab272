import type { Suggestion } from './suggest.ts';

/** The list of suggestions under a field. What `move` and `follow` answer says whether they did anything. */
export type Options = {
  readonly show: (suggestions: readonly Suggestion[]) => void;
  readonly close: () => void;
  readonly isOpen: () => boolean;
  /** One on, or one back; from the end to the beginning. */
  readonly move: (step: 1 | -1) => boolean;
  /** Opens the page of the option that is chosen. */
  readonly follow: () => boolean;
};

let lists = 0;

export const createOptions = (form: HTMLFormElement, input: HTMLInputElement): Options => {
  const id = `suggestions-${lists++}`;
  const list = createList(id, input.getAttribute('aria-label') ?? '');
  const status = createStatus();
  const choice = createChoice(list, input);
  form.append(list, status);
  describe(input, id);

  const open = (isOpen: boolean): void => {
    list.hidden = !isOpen;
    input.setAttribute('aria-expanded', String(isOpen));
    choice.none();
  };

  return {
    show: (suggestions) => {
      list.replaceChildren(...createItems(suggestions, id, input));
      open(suggestions.length > 0);
      status.textContent = saySuggestions(suggestions.length, input);
    },
    close: () => open(false),
    isOpen: () => !list.hidden,
    move: (step) => {
      choice.move(step);
      return true;
    },
    follow: () => {
      const option = choice.chosen();
      return option instanceof HTMLElement && visit(option);
    },
  };
};

type Choice = {
  readonly chosen: () => Element | undefined;
  readonly move: (step: 1 | -1) => void;
  readonly none: () => void;
};

/** Which option is chosen: marked in the list, and named at the field, which keeps the focus. */
const createChoice = (list: HTMLElement, input: HTMLElement): Choice => {
  let at = -1;
  const choose = (index: number): void => {
    at = index;
    const options = [...list.children];
    for (const [other, option] of options.entries())
      option.setAttribute('aria-selected', String(other === at));
    const option = options[at];
    option?.scrollIntoView({ block: 'nearest' });
    if (option === undefined) input.removeAttribute('aria-activedescendant');
    else input.setAttribute('aria-activedescendant', option.id);
  };
  return {
    chosen: () => list.children[at],
    move: (step) => {
      const count = list.children.length;
      choose(at === -1 && step === -1 ? count - 1 : (at + step + count) % count);
    },
    none: () => choose(-1),
  };
};

const createItems = (
  suggestions: readonly Suggestion[],
  id: string,
  { dataset }: HTMLElement,
): readonly HTMLLIElement[] => {
  const kinds: Readonly<Record<string, string>> = JSON.parse(dataset['kinds'] ?? '{}');
  return suggestions.map((suggestion, index) => createOption(suggestion, `${id}-${index}`, kinds));
};

const saySuggestions = (count: number, { dataset }: HTMLElement): string =>
  (count > 0 ? dataset['some']?.replace('{count}', String(count)) : dataset['none']) ?? '';

const visit = ({ dataset: { href } }: HTMLElement): boolean => {
  if (href !== undefined) location.assign(withLanguage(href));
  return href !== undefined;
};

/** Pages of one language lead to pages of the same. */
const withLanguage = (href: string): string => {
  const language = new URLSearchParams(location.search).get('lang');
  return language === null ? href : `${href}?${new URLSearchParams({ lang: language })}`;
};

const createList = (id: string, label: string): HTMLUListElement => {
  const list = document.createElement('ul');
  list.id = id;
  list.className = 'suggestions';
  list.hidden = true;
  list.setAttribute('role', 'listbox');
  list.setAttribute('aria-label', label);
  // A press must not take the focus from the field, which would close the list before the click.
  list.addEventListener('mousedown', (event) => event.preventDefault());
  list.addEventListener('click', ({ target }) => {
    const option = target instanceof Element ? target.closest<HTMLElement>('[role=option]') : null;
    if (option !== null) visit(option);
  });
  return list;
};

/** What a screen reader is told, without the focus leaving the field. */
const createStatus = (): HTMLElement => {
  const status = document.createElement('p');
  status.className = 'unseen';
  status.setAttribute('role', 'status');
  return status;
};

const describe = (input: HTMLInputElement, list: string): void => {
  input.setAttribute('role', 'combobox');
  input.setAttribute('aria-autocomplete', 'list');
  input.setAttribute('aria-expanded', 'false');
  input.setAttribute('aria-controls', list);
};

const createOption = (
  { entity, matchedLabel }: Suggestion,
  id: string,
  kinds: Readonly<Record<string, string>>,
): HTMLLIElement => {
  const option = document.createElement('li');
  option.id = id;
  option.dataset['href'] = entity.href;
  option.setAttribute('role', 'option');
  const also = matchedLabel.text === entity.name ? [] : [span('quiet', matchedLabel.text)];
  option.append(
    span('name', entity.name),
    ...also,
    span(`kind ${entity.kind}`, kinds[entity.kind] ?? entity.kind),
  );
  return option;
};

const span = (className: string, text: string): HTMLSpanElement => {
  const element = document.createElement('span');
  element.className = className;
  element.textContent = text;
  return element;
};
