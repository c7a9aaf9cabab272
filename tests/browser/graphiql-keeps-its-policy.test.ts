import { expect, test } from 'vitest';

import { useBrowser } from './support/browser.ts';
import { SERVICE } from './support/service.ts';

const openPage = useBrowser();

test('GraphiQL answers a question, and does nothing that its policy refuses', async () => {
  const { page, errors } = await openPage(`${SERVICE}/graphql?query=${encodeURIComponent('{ __typename }')}`);
  await page.getByRole('button', { name: /execute/iu }).click();
  await page.getByText('"Query"').first().waitFor();
  expect(errors).toEqual([]);
});
