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
  const kinds = JSON.parse(input.dataset['kinds'] ?? '{}') as Readonly<Record<string, string>>;
  let chosen = -1;
  form.append(list, status);
  describe(input, id);

  const choose = (index: number): void => {
    chosen = index;
    for (const [at, option] of [...list.children].entries())
      option.setAttribute('aria-selected', String(at === index));
    list.children[index]?.scrollIntoView({ block: 'nearest' });
    if (index === -1) input.removeAttribute('aria-activedescendant');
    else input.setAttribute('aria-activedescendant', `${id}-${index}`);
  };
  const open = (isOpen: boolean): void => {
    list.hidden = !isOpen;
    input.setAttribute('aria-expanded', String(isOpen));
    choose(-1);
  };

  return {
    show: (suggestions) => {
      list.replaceChildren(
        ...suggestions.map((suggestion, index) => createOption(suggestion, `${id}-${index}`, kinds)),
      );
      open(suggestions.length > 0);
      const { some, none } = input.dataset;
      status.textContent =
        (suggestions.length > 0 ? some?.replace('{count}', String(suggestions.length)) : none) ?? '';
    },
    close: () => open(false),
    isOpen: () => !list.hidden,
    move: (step) => {
      const count = list.children.length;
      choose(chosen === -1 && step === -1 ? count - 1 : (chosen + step + count) % count);
      return true;
    },
    follow: () => {
      const href = (list.children[chosen] as HTMLElement | undefined)?.dataset['href'];
      if (href === undefined) return false;
      location.assign(withLanguage(href));
      return true;
    },
  };
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
    if (option?.dataset['href'] !== undefined) location.assign(withLanguage(option.dataset['href']));
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
