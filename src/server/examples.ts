/** The questions that the start screen, GraphiQL and the README offer. */
export type Example = { readonly title: string; readonly query: string };

export const EXAMPLES: readonly Example[] = [
  {
    title: '“1363”是什麼意思?',
    query: `# What does 1363 mean, and what does it split into?
{
  explain(label: "1363") {
    ... on Explanation {
      term {
        name
        issuer { name }
        definitions { text report { title } }
        parts { token heading items { name } }
      }
    }
    ... on AmbiguousTerm { candidates { id name } }
    ... on UnknownTerm { suggestions { matchedLabel { text } } }
  }
}
`,
  },
  {
    title: '綠美湞江落到哪些項目、哪些地方?',
    query: `# Which projects and places stand under 綠美湞江, each with the report's own sentence?
{
  explain(label: "綠美湞江") {
    ... on Explanation {
      term {
        name
        trace(to: [PROJECT, PLACE]) {
          isPartial
          paths {
            end { kind name }
            steps { relation { kind basis note evidence { quote } } entity { name } }
          }
        }
      }
    }
  }
}
`,
  },
  {
    title: '這段話裡有哪些提法?',
    query: `# Which slogans does a sentence hold?
{
  annotate(text: "圍繞省委“1310”具體部署、市委“363”工作安排、區委“1363”工作要求,落實“三線一單”") {
    annotations { start end text term { name status summary } candidates { name } }
  }
}
`,
  },
];

/** Short addresses of the examples, which lead to GraphiQL with the question filled in. */
export const examplePath = (index: number): string => `/try/${index + 1}`;

/** Where a short address leads; undefined when it is none. */
export const exampleTarget = (path: string): string | undefined => {
  const example = EXAMPLES.find((_, index) => examplePath(index) === path);
  return example === undefined ? undefined : `/graphql?query=${encodeURIComponent(example.query)}`;
};
