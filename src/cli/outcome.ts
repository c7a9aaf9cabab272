import type { Answer, AnswerError, Ask, Variables } from './ask.ts';
import type { Paint } from './paint.ts';
import { withLegend } from './unreviewed.ts';

/** 0: answered. 1: an error. 3: the answer is that the label is unknown or ambiguous. (2, wrong usage, never comes to a question.) */
export type Status = 0 | 1 | 3;

/** What a question ends in: the text for standard output, and lines for standard error. */
export type Outcome = {
  readonly output: string;
  readonly complaints: readonly string[];
  readonly status: Status;
};

export type View = { readonly paint: Paint; readonly json: boolean };

/** A question and how its answer is shown. */
export type Question<Data> = {
  readonly document: string;
  readonly variables: Variables;
  /** The answer in lines. */
  readonly draw: (data: Data, paint: Paint) => readonly string[];
  readonly statusOf?: (data: Data) => Status;
  /** What a person should know beside the answer. */
  readonly remarksOn?: (data: Data) => readonly string[];
};

/** Asks one question and shows its answer. */
export const answer = async <Data>(ask: Ask, question: Question<Data>, view: View): Promise<Outcome> =>
  show(await ask<Data>(question.document, question.variables), question, view);

/** An answer with errors is shown as far as it goes, and still ends in status 1. */
export const show = <Data>(
  came: Answer<Data>,
  { draw, statusOf, remarksOn }: Question<Data>,
  { paint, json }: View,
): Outcome => {
  const { data, errors = [] } = came;
  const isThere = data !== null && data !== undefined;
  const lines = json
    ? [JSON.stringify(came, null, 2)]
    : isThere
      ? withLegend((marking) => draw(data, marking), paint)
      : [];
  return {
    output: lines.map((line) => `${line}\n`).join(''),
    complaints: [...errors.map(complaint), ...((isThere && remarksOn?.(data)) || [])],
    status: errors.length > 0 ? 1 : (isThere && statusOf?.(data)) || 0,
  };
};

const complaint = ({ message, extensions }: AnswerError): string =>
  `${extensions?.code ?? 'UNEXPECTED'}: ${message}`;
