import type { Entry } from './book.ts';
import { touch } from './book.ts';
import type { CuratedNames } from './format.ts';
import type { Workshop } from './workshop.ts';

/** Notes the forms that name an entity at one place of the text only (新城, 步行街). */
export const noteLocalForms = (
  shop: Workshop,
  entry: Entry | undefined,
  { local }: Pick<CuratedNames, 'local'>,
): void => {
  for (const form of local) {
    const evidence = shop.quotes.locate(form.quote, { within: shop.whole, opens: form.in }, form.$at);
    if (evidence === undefined || entry === undefined) continue;
    if (!evidence.quote.includes(form.form))
      shop.problems.add(
        form.$at,
        `the quote must hold the local form ${form.form}, and does not: “${form.quote}”`,
      );
    entry.locals.push({ key: shop.fold(form.form), text: form.form, evidence });
    touch(entry, evidence);
  }
};

/** Notes the local forms of everything that was declared by name. */
export const noteAllLocalForms = (shop: Workshop): void => {
  const { folder, book } = shop;
  for (const place of folder.places) noteLocalForms(shop, book.lookup(['PLACE'], place.place)[0], place);
  for (const one of folder.organizations)
    noteLocalForms(shop, book.lookup(['ORGANIZATION'], one.organization)[0], one);
  for (const project of folder.projects)
    noteLocalForms(shop, book.lookup(['PROJECT'], project.project)[0], project);
  for (const goal of folder.goals) noteLocalForms(shop, book.lookup(['GOAL'], goal.goal)[0], goal);
};
