import { expect, it } from 'vitest';

import { readWeb } from '../../../src/bin/web-settings.ts';

it('without a variable the service stands where it is asked', () => {
  expect(readWeb({})).toEqual({ publicOrigin: null, hosts: [], hasGraphiql: true, clientHeader: null });
  expect(readWeb({ PUBLIC_URL: '', TIFA_HOSTS: '', TIFA_GRAPHIQL: '', TIFA_CLIENT_HEADER: '' })).toEqual(
    readWeb({}),
  );
});

it('what is set is read', () => {
  expect(
    readWeb({
      PUBLIC_URL: 'https://Tifa.example/',
      TIFA_HOSTS: 'tifa, Tifa.internal',
      TIFA_GRAPHIQL: 'off',
      TIFA_CLIENT_HEADER: 'X-Forwarded-For',
    }),
  ).toEqual({
    publicOrigin: 'https://tifa.example',
    hosts: ['tifa', 'tifa.internal'],
    hasGraphiql: false,
    clientHeader: 'x-forwarded-for',
  });
});

it.each([
  ['PUBLIC_URL', 'tifa.example', /^PUBLIC_URL must be an address/u],
  ['PUBLIC_URL', 'https://tifa.example/terms', /without a path/u],
  ['PUBLIC_URL', 'https://me:secret@tifa.example/', /^PUBLIC_URL must be/u],
  ['PUBLIC_URL', 'ftp://tifa.example/', /^PUBLIC_URL must be/u],
  ['TIFA_GRAPHIQL', 'no', /^TIFA_GRAPHIQL must be on or off, was "no"/u],
  ['TIFA_CLIENT_HEADER', 'x forwarded for', /^TIFA_CLIENT_HEADER must be the name of a header/u],
])('%s=%s is refused in a sentence', (name, value, sentence) => {
  expect(() => readWeb({ [name]: value })).toThrow(sentence);
});
