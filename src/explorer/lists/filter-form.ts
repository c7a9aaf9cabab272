import type { EntityKind } from '../../domain/kinds.ts';
import { html, type Html, NOTHING } from '../html.ts';
import { type View, withParameters } from '../view.ts';
import { BY_ID, type Condition, type Conditions, fits, statusesOf } from './filter.ts';
import type { Known } from './list-route.ts';

/** What a list is narrowed to by id, each with its name and a way out of it. */
export const renderConditions = (conditions: Conditions, known: readonly Known[], view: View): Html => {
  const byId = new Map(known.flatMap((one) => (one === null ? [] : [[one.id, one] as const])));
  const active = BY_ID.flatMap((condition) => {
    const one = byId.get(conditions[condition] ?? '');
    return one === undefined ? [] : [{ condition, one }];
  });
  if (active.length === 0) return NOTHING;
  return html`<ul class="conditions">
    ${active.map(
      ({ condition, one }) =>
        html`<li>
          <span class="quiet">${view.words.list[condition]}</span>
          <a href="${view.link(one.href)}" lang="zh">${one.name ?? one.title}</a>
          <a
            class="remove"
            href="${withParameters(view, { [condition]: null, after: null, before: null })}"
            aria-label="${view.words.list.remove}"
            >×</a
          >
        </li>`,
    )}
  </ul>`;
};

type Listed = { readonly kind: EntityKind; readonly field: string };

/** The conditions that a reader can set; the others go along. */
export const renderFilter = ({ kind, field }: Listed, conditions: Conditions, view: View): Html => {
  const { list } = view.words;
  return html`<form class="filter" action="/${field}" aria-label="${list.filter}">
    ${language(view)} ${BY_ID.map((condition) => hidden(condition, conditions[condition]))}
    ${hidden('reportYear', conditions.reportYear)}
    <label>${list.text} <input name="text" value="${conditions.text}" maxlength="100" /></label>
    ${statusChoice(kind, conditions.status, view)}
    ${
      fits('year', kind)
        ? html`<label
            >${list.year}
            <input name="year" value="${conditions.year}" inputmode="numeric" pattern="\\d{4}" size="5"
          /></label>`
        : NOTHING
    }
    <button>${list.apply}</button>
  </form>`;
};

const language = ({ url }: View): Html => hidden('lang', url.searchParams.get('lang'));

const hidden = (name: Condition | 'lang', value: string | null): Html =>
  value === null ? NOTHING : html`<input type="hidden" name="${name}" value="${value}" />`;

const statusChoice = (kind: EntityKind, chosen: string | null, { words }: View): Html => {
  const choices = statusesOf(kind);
  if (choices.length === 0) return NOTHING;
  const names: Readonly<Record<string, string>> = { ...words.statusNames, ...words.actionStatus };
  return html`<label
    >${words.list.status}
    <select name="status">
      <option value="">${words.list.any}</option>
      ${choices.map(
        (value) =>
          html`<option value="${value}" ${value === chosen ? html`selected` : NOTHING}>
            ${names[value]}
          </option>`,
      )}
    </select></label
  >`;
};
