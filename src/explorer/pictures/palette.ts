import { readFileSync } from 'node:fs';

const STYLES = new URL('../styles/', import.meta.url);

/** The text of a style sheet of the site. */
export const readStyles = (name: string): string => readFileSync(new URL(name, STYLES), 'utf8');

/** Values of the site's colours by their names in the style sheet, without the dashes. */
export type Palette = Readonly<Record<string, string>>;

const COLOUR = /--(?<name>[a-z]+):\s*light-dark\(\s*(?<light>#\w+)\s*,\s*(?<dark>#\w+)\s*\)/gu;

const colours = [...readStyles('base.css').matchAll(COLOUR)].map(({ groups = {} }) => groups);

/** The colours that base.css gives both for light and for dark surroundings. */
export const PALETTES: Readonly<Record<'light' | 'dark', Palette>> = {
  light: Object.fromEntries(colours.map(({ name, light }) => [name, light ?? ''])),
  dark: Object.fromEntries(colours.map(({ name, dark }) => [name, dark ?? ''])),
};
