/** The arrows of docs/architecture.md: each room may use the rooms named here, and no other. */
const ROOMS = {
  domain: [],
  script: ['domain'],
  text: ['domain'],
  match: ['domain', 'text'],
  report: ['domain', 'script', 'text'],
  walks: ['domain'],
  graph: ['domain', 'walks'],
  ingest: ['domain', 'script', 'text', 'match', 'report', 'graph'],
  loaders: ['domain', 'walks', 'graph'],
  answers: ['domain', 'text', 'match', 'walks', 'graph', 'loaders'],
  resolvers: ['domain', 'walks', 'answers', 'graph', 'loaders'],
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
      comment: 'beside src/graph, local-neo4j asks one question, to know that what it started answers',
      from: {
        path: '^(src|widget|packages)/',
        pathNot: '^(src/graph/|packages/local-neo4j/src/bolt-answer.ts$)',
      },
      to: { path: 'node_modules/neo4j-driver' },
    },
    {
      name: 'local-neo4j-stands-alone',
      severity: 'error',
      comment: 'packages/local-neo4j knows nothing of Tifa',
      from: { path: '^packages/' },
      to: { path: '^(src|widget|tests|bench)/' },
    },
    {
      name: 'roots-alone-start-databases',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/bin/' },
      to: { path: '^packages/' },
    },
    {
      name: 'domain-is-plain',
      severity: 'error',
      from: { path: '^src/(domain|text|match|walks)/' },
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
