import { completes } from './comforts/combobox.ts';
import { copies } from './comforts/copy.ts';

// The small comforts of pages that are complete without them.
for (const form of document.querySelectorAll<HTMLFormElement>('form.ask')) completes(form);
for (const cite of document.querySelectorAll<HTMLElement>('.cite')) copies(cite);
