type Child = Node | string | null | undefined;

/** An element by its tag and, behind a point, its class and part: `p.note`. Text only ever becomes text. */
export const make = (name: string, ...children: readonly Child[]): HTMLElement => {
  const [tag = '', part] = name.split('.');
  const element = Object.assign(document.createElement(tag), part && { className: part, part });
  element.append(...children.map((child) => child ?? ''));
  return element;
};

/** `name`: its class and part. */
export const button = (name: string, text: string, press: () => void): HTMLElement =>
  Object.assign(make(`button.${name}`, text), { onclick: press });

/** A sheet that a strict policy allows: it is no text in the page. */
export const sheetOf = (css: string): CSSStyleSheet => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  return sheet;
};
