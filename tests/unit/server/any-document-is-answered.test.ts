import { expect, it } from 'vitest';

import { PROJECT } from '../../../src/bin/project.ts';
import { readSchema } from '../../../src/server/schema.ts';
import { countingService } from '../../support/counting-service.ts';
import { createDocuments, seeded } from '../../support/documents.ts';

const DOCUMENTS = 1_000;
const CODES = ['BAD_INPUT', 'TOO_COSTLY', 'NOT_FOUND'];

it('a thousand documents made from the schema: no defect, no failure, bounded work', async () => {
  const service = countingService({ serviceTime: 60_000 }, async () => []);
  const next = createDocuments(readSchema(PROJECT.schema), seeded(1363));
  const answered = { whole: 0, refused: 0 };
  for (let count = 0; count < DOCUMENTS; count++) {
    const document = next();
    const { status, errors, reads, bytes } = await service.ask(document);
    const codes = errors.map(({ extensions }) => extensions.code);
    expect([document, codes.filter((code) => !CODES.includes(code))]).toEqual([document, []]);
    expect([document, status < 500]).toEqual([document, true]);
    expect(reads).toBeLessThan(500);
    expect(bytes).toBeLessThan(1_000_000);
    if (errors.length === 0) answered.whole++;
    else answered.refused++;
  }
  expect(service.log).toEqual([]);
  // The documents are worth asking: many are right, and many are not.
  expect(answered.whole).toBeGreaterThan(100);
  expect(answered.refused).toBeGreaterThan(100);
});
