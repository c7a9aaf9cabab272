import { serve } from '../../../src/bin/serve.ts';
import type { Listening } from '../../../src/server/http.ts';
import { PATIENT } from '../../support/patient.ts';
import { openTestDatabase } from '../../support/test-database.ts';

/**
 * The whole service as `npm start` runs it, on a port that the system chose and a Neo4j of its own that goes with it. The one that
 * TEST_NEO4J_URI names is never taken: the tests of the database empty and fill it meanwhile.
 *
 * @throws what openTestDatabase and serve throw
 */
export const startService = async (
  environment: Readonly<Record<string, string | undefined>>,
): Promise<Listening> => {
  const { uri, user, password, close } = await openTestDatabase({
    ...environment,
    TEST_NEO4J_URI: undefined,
  });
  try {
    const service = await serve(
      {
        host: '127.0.0.1',
        port: 0,
        database: { uri, user, password, database: null },
        data: '',
        limits: PATIENT,
      },
      () => undefined,
    );
    return { ...service, stop: () => service.stop().then(close) };
  } catch (error) {
    await close();
    throw error;
  }
};
