type Child = Node | string | null | undefined | readonly Child[];

/** An element with a `part` (and class) of that name; text only ever becomes text. */
export const make = <Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  part: string,
  ...children: readonly Child[]
): HTMLElementTagNameMap[Tag] => {
  const element = document.createElement(tag);
  if (part) element.setAttribute('part', (element.className = part));
  element.append(...flat(children));
  return element;
};

const flat = (children: readonly Child[]): readonly (Node | string)[] =>
  children.flatMap((child) =>
    child === null || child === undefined
      ? []
      : typeof child === 'string' || child instanceof Node
        ? [child]
        : flat(child),
  );

export const button = (part: string, text: string, press: () => void): HTMLButtonElement => {
  const element = make('button', part, text);
  element.type = 'button';
  element.addEventListener('click', press);
  return element;
};

/** A sheet that a strict policy allows: it is no text in the page. */
export const sheetOf = (css: string): CSSStyleSheet => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  return sheet;
};
