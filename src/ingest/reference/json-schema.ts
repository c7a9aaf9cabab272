import { z } from 'zod';

import { referenceFile } from './format.ts';

/** The shape of a file of the reference as JSON Schema, for programs that editors write YAML with. */
export const referenceJsonSchema = (): string =>
  `${JSON.stringify(z.toJSONSchema(referenceFile, { io: 'input' }), null, 2)}\n`;
