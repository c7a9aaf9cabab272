import { html } from '../html.ts';
import type { Route } from '../page.ts';

/** `/source/zhenjiang-2024/terms.yaml#L12`: a file of the record with numbered lines, so that a mistake can be named. */
export const SOURCE: Route = {
  path: '/source/:file{.+}',
  answer: async ({ params, view: { words }, readSource }) => {
    const file = params['file'] ?? '';
    const text = await readSource(file);
    if (text === null) return null;
    return {
      title: words.source.title(file),
      description: words.source.lead,
      main: html`<h1>${words.source.title(file)}</h1>
        <p class="lead">${words.source.lead}</p>
        <ol class="source" lang="zh">
          ${text
            .replace(/\n$/u, '')
            .split('\n')
            .map(
              (line, index) => html`<li id="L${index + 1}" value="${index + 1}"><code>${line}</code></li>`,
            )}
        </ol>`,
    };
  },
};
