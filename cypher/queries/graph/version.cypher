// Which version of the facts answers, and how much there is of it.
// @returns version, loadedAt, reports, entities, relations
MATCH (g:Graph {id: 'graph'})
RETURN g.version AS version, g.loadedAt AS loadedAt, g.reports AS reports, g.entities AS entities, g.relations AS relations
