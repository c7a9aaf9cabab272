/** The arrows of docs/architecture.md: each room may use the rooms named here, and no other. */
const ROOMS = {
  domain: [],
  script: ['domain'],
  text: ['domain'],
  match: ['domain', 'text'],
  report: ['domain', 'script', 'text'],
  graph: ['domain'],
  ingest: ['domain', 'script', 'text', 'match', 'report', 'graph'],
  loaders: ['domain', 'graph'],
  answers: ['domain', 'text', 'match', 'graph', 'loaders'],
  resolvers: ['domain', 'answers', 'graph', 'loaders'],
  server: ['domain', 'text', 'match', 'graph', 'loaders', 'answers', 'resolvers'],
  cli: ['domain', 'text', 'match', 'report'],
  explorer: ['domain'],
  bin: ['domain', 'text', 'report', 'graph', 'ingest', 'server', 'cli', 'explorer'],
};

const rooms = Object.entries(ROOMS).map(([room, allowed]) => ({
  name: `${room}-arrows`,
  severity: 'error',
  comment: `src/${room} may use ${allowed.join(', ') || 'no other room'}`,
  from: { path: `^src/${room}/` },
  to: { path: '^src/', pathNot: `^src/(${[room, ...allowed].join('|')})/` },
}));

module.exports = {
  forbidden: [
    ...rooms,
    {
      name: 'one-room-knows-the-driver',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/graph/' },
      to: { path: 'node_modules/neo4j-driver' },
    },
    {
      name: 'domain-is-plain',
      severity: 'error',
      from: { path: '^src/(domain|text|match)/' },
      to: { dependencyTypes: ['npm', 'core'] },
    },
    {
      name: 'server-and-below-without-tests',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^(tests|bench)/' },
    },
    {
      name: 'widget-arrows',
      severity: 'error',
      comment: 'the widget runs in a browser and may use the matcher and what it is made of alone',
      from: { path: '^widget/src/' },
      to: { path: '^src/|node_modules', pathNot: '^src/(match|text)/' },
    },
    {
      name: 'no-circles',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'no-circles-of-types',
      severity: 'error',
      from: { path: '^src/(domain|script|text|match|report|ingest)/' },
      to: { circular: true },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { extensions: ['.ts', '.js', '.json'], conditionNames: ['import', 'node'] },
  },
};
