/** Numbers come last where a sentence needs them, so that no language has to turn its words round. */
export const EN = {
  languageName: 'English',
  site: 'Tifa 提法',
  tagline: 'What does this slogan mean, and what does it lead to?',
  skipToContent: 'Skip to content',
  search: {
    question: 'What does it mean?',
    placeholder: '1363, 綠美湞江, san xian yi dan …',
    submit: 'Ask',
  },
  navigation: {
    home: 'Start',
    terms: 'Slogans',
    projects: 'Projects',
    places: 'Places',
    goals: 'Goals',
    reports: 'Reports',
    coverage: 'What is missing',
    widget: 'For your page',
    graphql: 'GraphQL',
  },
  kinds: {
    TERM: 'slogan',
    GOAL: 'goal',
    ACTION: 'action',
    PROJECT: 'project',
    PLACE: 'place',
    ORGANIZATION: 'organisation',
  },
  basis: { STATED: 'stated', INFERRED: 'concluded by an editor' },
  errors: {
    notFound: 'There is no such page',
    notFoundHint: 'The address names nothing that is in the record. Ask for it by name:',
    failed: 'This page could not be made',
  },
  frame: { facts: (version: number): string => `Facts: version ${version}`, languages: 'Language' },
};
