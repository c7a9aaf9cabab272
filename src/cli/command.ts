import type { Ask } from './ask.ts';
import type { Outcome, View } from './outcome.ts';

/** An option with a `value` takes one, which help calls by that name; without, it is a switch. */
export type OptionSpec = { readonly value?: string; readonly help: string };

/** What can be written behind a command, and how help explains it. */
export type CommandSpec = {
  readonly name: string;
  /** One line, for the list of commands. */
  readonly summary: string;
  /** The word that follows it; `isNeeded` false: it may be left out. Null: none follows. */
  readonly word: { readonly name: string; readonly isNeeded: boolean } | null;
  readonly about: string;
  readonly options: Readonly<Record<string, OptionSpec>>;
  readonly examples: readonly (readonly [line: string, what: string])[];
};

/** What was written behind a command: known options only, `true` for a switch. */
export type Line = {
  readonly command: string;
  readonly word: string | undefined;
  readonly options: Readonly<Record<string, string | true>>;
};

/** Reads a whole text: a file, or standard input for `-`. */
export type ReadText = (file: string) => Promise<string>;

/** Everything is settled but where to ask and how to show it. */
export type Inquiry = (ask: Ask, view: View) => Promise<Outcome>;

/** A command that asks the service. What is wrong in its line or its file is found before anything is started. */
export type AskingCommand = CommandSpec & {
  /** @throws BAD_USAGE, FILE_UNREADABLE */
  readonly prepare: (line: Line, readText: ReadText) => Inquiry | Promise<Inquiry>;
};
