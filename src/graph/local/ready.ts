import neo4j from 'neo4j-driver';

import { TifaError } from '../../domain/errors.ts';
import { connect } from '../connect.ts';
import { asTifaError } from '../failures.ts';
import { passwordFile } from './home.ts';

type Access = { readonly uri: string; readonly user: string; readonly password: string };

/** The first answer of a cold server on a busy machine takes longer than any later one may. In milliseconds. */
const PATIENCE = 30_000;

const PATIENT = {
  connectionTimeout: PATIENCE,
  connectionAcquisitionTimeout: PATIENCE,
  maxTransactionRetryTime: PATIENCE,
} as const;

/**
 * Ready is a database that answers a query.
 * @throws LOCAL_DATABASE_FAILED
 */
export const expectAnswer = async (access: Access, home: string): Promise<void> => {
  const driver = connect({ ...access, database: null }, PATIENT);
  try {
    await driver.executeQuery('RETURN 1', {}, { routing: neo4j.routing.READ });
  } catch (error) {
    throw unanswered(asTifaError(error), home);
  } finally {
    await driver.close();
  }
};

const unanswered = (cause: TifaError, home: string): TifaError =>
  new TifaError(
    'LOCAL_DATABASE_FAILED',
    cause.code === 'DATABASE_REFUSED' ? wrongPassword(home) : noAnswer(home, cause),
    { cause },
  );

/** The graph can be made anew from the seeds, but to throw it away is for the person to decide. */
const wrongPassword = (home: string): string =>
  `The password in ${passwordFile(home)} must open the database in ${home}, and does not; delete that folder to have the database made anew.`;

const noAnswer = (home: string, { message }: TifaError): string =>
  `The local Neo4j in ${home} started, and did not answer a query: ${message}`;
