import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';

import { createGraphClient, type GraphClient } from '../../src/graph/client.ts';
import { connect } from '../../src/graph/connect.ts';
import { changedQueries } from '../support/changed-queries.ts';
import { startTestService, type TestService } from '../support/service.ts';

let service: TestService;
const clients: GraphClient[] = [];
beforeAll(async () => {
  service = await startTestService();
});
afterAll(async () => {
  for (const client of clients) await client.close();
  await service.close();
});

const version = async (client: GraphClient): Promise<{ readonly entities: number }> =>
  (await client.read<{ readonly entities: number }>('graph/version', {}))[0]!;

/** A client whose query for the version of the graph is another one. */
const clientThatReads = (cypher: string): GraphClient => {
  const client = createGraphClient({
    openDriver: () => connect({ ...inject('neo4j'), database: null }),
    queries: changedQueries({ 'graph/version': cypher }),
    database: null,
  });
  clients.push(client);
  return client;
};

describe('a query that a reader runs', () => {
  it.each([
    ['creates', 'CREATE (g:Graph {id: "other"}) RETURN g.id AS version'],
    ['sets', 'MATCH (g:Graph) SET g.version = 0 RETURN g.version AS version'],
    ['merges', 'MERGE (t:Term {id: "term:新"}) RETURN t.id AS version'],
    ['deletes', 'MATCH (t:Term) DETACH DELETE t RETURN count(*) AS version'],
    ['changes the schema', 'DROP CONSTRAINT entity_id'],
    ['writes in a subquery', 'UNWIND [1] AS one CALL (one) { CREATE (:Term) } RETURN one AS version'],
  ])('is refused when it %s', async (_, cypher) => {
    const before = await version(service.client);
    await expect(version(clientThatReads(cypher))).rejects.toMatchObject({ code: 'QUERY_INVALID' });
    expect(await version(service.client)).toEqual(before);
    const [count] = await service.client.read<{ ids: readonly string[] }>('load/recorded', {
      report: 'report:广东省-韶关市-浈江区-2024',
    });
    expect(count!.ids).toHaveLength(before.entities);
  });

  it('is refused by name too: loads run in a writer alone', async () => {
    await expect(service.client.read('load/raise-version', { at: 'now' })).rejects.toMatchObject({
      code: 'QUERY_INVALID',
    });
    await expect(
      service.client.read('load/forget-facts', { report: 'report:广东省-韶关市-浈江区-2024' }),
    ).rejects.toMatchObject({ code: 'QUERY_INVALID' });
    expect(
      await service.client.read('load/checksum', { report: 'report:广东省-韶关市-浈江区-2024' }),
    ).toHaveLength(1);
  });

  it('is taken back when the writer that ran it fails', async () => {
    const before = await version(service.client);
    const failing = service.client.inTransaction(async (writer) => {
      await writer.write('load/raise-version', { at: 'now' });
      throw new RangeError('half-way');
    });
    await expect(failing).rejects.toThrow();
    expect(await version(service.client)).toEqual(before);
  });
});
