import { html } from '../html.ts';
import type { Route } from '../page.ts';

const SAMPLE_QUERY = `query Sample {
  reports(first: 1) { edges { node { title href text sections { depth start end } } } }
}`;

type SampleData = {
  readonly reports: {
    readonly edges: readonly {
      readonly node: {
        readonly title: string;
        readonly href: string;
        readonly text: string;
        readonly sections: readonly {
          readonly depth: number;
          readonly start: number;
          readonly end: number;
        }[];
      };
    }[];
  };
};

const OPTIONS = ['endpoint', 'root', 'occurrences'] as const;

const SHOWN = 6;

/** What the widget does, on words of a real report, and the line that brings it to another page. */
export const WIDGET: Route = {
  path: '/widget',
  answer: async ({ ask, view: { words, url, link } }) => {
    const { reports } = await ask<SampleData>(SAMPLE_QUERY);
    const report = reports.edges[0]?.node;
    const line = `<script type="module" src="${url.origin}/widget.js"></script><term-explainer></term-explainer>`;
    return {
      title: words.widget.title,
      description: words.widget.lead,
      scripts: ['explorer'],
      modules: ['/widget.js'],
      main: html`<h1>${words.widget.title}</h1>
        <p class="lead">${words.widget.lead}</p>
        <h2 id="line" class="part">${words.widget.line}</h2>
        <div class="cite copyable">
          <pre class="citation">${line}</pre>
          <button type="button" data-copied="${words.proof.copied}" hidden>${words.widget.copy}</button>
        </div>
        <h3>${words.widget.options}</h3>
        <dl class="options">
          ${OPTIONS.map(
            (name) =>
              html`<dt><code>${name}</code></dt>
                <dd>${words.widget[name]}</dd>`,
          )}
        </dl>
        <h2 id="demonstration" class="part">${words.widget.demonstration}</h2>
        <p>${words.widget.try}</p>
        ${
          report === undefined
            ? ''
            : html`<article class="demonstration" lang="zh">
                  ${sample(report).map((paragraph) => html`<p>${paragraph}</p>`)}
                  <p class="quiet"><a href="${link(report.href)}">${report.title}</a></p>
                </article>
                <term-explainer root=".demonstration" occurrences="all"></term-explainer>`
        }`,
    };
  },
};

/** The first paragraphs of the part that plans: there a report speaks in slogans most. */
const sample = ({ text, sections }: SampleData['reports']['edges'][number]['node']): readonly string[] => {
  const parts = sections.filter(({ depth }) => depth === 1);
  const plan = parts[2] ?? parts[1] ?? parts[0];
  const words = text.slice(plan?.start ?? 0, plan?.end ?? 0);
  return words
    .split('\n')
    .filter((line) => line.trim() !== '')
    .slice(1, 1 + SHOWN);
};
