import type { Entry } from './entity-registry.ts';
import { noteFirstUse } from './entity-registry.ts';
import type { CuratedNames } from './format.ts';
import type { LoadContext } from './load-context.ts';

/** Notes the forms that name an entity at one place of the text only (新城, 步行街). */
export const noteLocalForms = (
  ctx: LoadContext,
  entry: Entry | undefined,
  { local }: Pick<CuratedNames, 'local'>,
): void => {
  for (const form of local) {
    const evidence = ctx.quotes.locate(form.quote, { within: ctx.whole, opens: form.in }, form.$at);
    if (evidence === undefined || entry === undefined) continue;
    if (!evidence.quote.includes(form.form))
      ctx.problems.add(
        form.$at,
        `the quote must hold the local form ${form.form}, and does not: “${form.quote}”`,
      );
    entry.locals.push({ key: ctx.fold(form.form), text: form.form, evidence });
    noteFirstUse(entry, evidence);
  }
};

/** Notes the local forms of everything that was declared by name. */
export const noteAllLocalForms = (ctx: LoadContext): void => {
  const { folder, registry } = ctx;
  for (const place of folder.places) noteLocalForms(ctx, registry.lookup(['PLACE'], place.place)[0], place);
  for (const one of folder.organizations)
    noteLocalForms(ctx, registry.lookup(['ORGANIZATION'], one.organization)[0], one);
  for (const project of folder.projects)
    noteLocalForms(ctx, registry.lookup(['PROJECT'], project.project)[0], project);
  for (const goal of folder.goals) noteLocalForms(ctx, registry.lookup(['GOAL'], goal.goal)[0], goal);
};
