type Child = Node | string | null | undefined;

/** An element with a class and part of that name; text only ever becomes text. */
export const make = <Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  part: string,
  ...children: readonly Child[]
): HTMLElementTagNameMap[Tag] => {
  const element = document.createElement(tag);
  element.className = part;
  if (part) element.part.add(part);
  element.append(...children.map((child) => child ?? ''));
  return element;
};

export const button = (part: string, text: string, press: () => void): HTMLButtonElement => {
  const element = make('button', part, text);
  element.addEventListener('click', press);
  return element;
};

/** A sheet that a strict policy allows: it is no text in the page. */
export const sheetOf = (css: string): CSSStyleSheet => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  return sheet;
};
