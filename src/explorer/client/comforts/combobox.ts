import { createOptions, type Options } from './options.ts';
import { createSuggester } from './suggest.ts';

/** After the last key, in milliseconds: who types on need not be answered. */
const PAUSE = 150;

/** Makes the field of a search form a combobox of suggestions; the form itself asks as before. */
export const completes = (form: HTMLFormElement): void => {
  const input = form.querySelector<HTMLInputElement>('input[type=search]');
  if (input === null) return;
  const options = createOptions(form, input);
  const suggest = createSuggester();
  let waiting: number | undefined;

  const ask = async (): Promise<void> => {
    const prefix = input.value.trim();
    if (prefix === '') return options.close();
    const found = await suggest(prefix);
    if (found !== null && input.value.trim() === prefix && document.activeElement === input)
      options.show(found);
  };

  input.addEventListener('input', () => {
    clearTimeout(waiting);
    waiting = window.setTimeout(() => void ask(), PAUSE);
  });
  input.addEventListener('keydown', (event) => {
    if (!event.isComposing) press(event, options);
  });
  input.addEventListener('blur', () => options.close());
};

/** As the combobox pattern of ARIA has it: arrows go round, Enter follows, Escape closes before it clears. */
const press = (event: KeyboardEvent, options: Options): void => {
  const act = KEYS[event.key];
  if (act === undefined || !options.isOpen()) return;
  if (act(options)) event.preventDefault();
};

const KEYS: Readonly<Record<string, (options: Options) => boolean>> = {
  ArrowDown: (options) => options.move(1),
  ArrowUp: (options) => options.move(-1),
  Enter: (options) => options.follow(),
  Escape: (options) => {
    options.close();
    return true;
  },
};
