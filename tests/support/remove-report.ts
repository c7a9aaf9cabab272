import type { GraphClient } from '../../src/graph/client.ts';

/** Takes a report away with all that only it says: what the service itself never does. */
export const removeReport = async (client: GraphClient, report: string): Promise<void> => {
  await client.inTransaction(async (writer) => {
    await writer.write('load/raise-version', { at: new Date().toISOString() });
    const [recorded] = await writer.write<{ ids: readonly string[] }>('load/recorded', { report });
    await writer.write('load/forget-facts', { report });
    await writer.write('load/settle-entities', { ids: recorded?.ids ?? [] });
  });
  await client.statement('MATCH (r:Report {id: $report}) DETACH DELETE r', { report });
};
