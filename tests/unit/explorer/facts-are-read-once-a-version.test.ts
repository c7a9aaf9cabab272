import { describe, expect, it } from 'vitest';

import type { Ask } from '../../../src/explorer/ask.ts';
import { createMemory } from '../../../src/explorer/memory.ts';

const setUp = (most: number) => {
  let version = 1;
  const made: string[] = [];
  const ask: Ask = async <Data>() => ({ graph: { version } }) as Data;
  const memory = createMemory<string>(ask, most);
  const get = (key: string): Promise<string> =>
    memory(key, async () => {
      made.push(key);
      return `${key}${version}`;
    });
  return { get, memory, made, load: () => version++ };
};

describe('what is remembered', () => {
  it('is made once, for readers who come at the same time too', async () => {
    const { get, made } = setUp(3);
    expect(await Promise.all([get('a'), get('a'), get('b')])).toEqual(['a1', 'a1', 'b1']);
    expect(await get('a')).toBe('a1');
    expect(made).toEqual(['a', 'b']);
  });

  it('is made again after a load', async () => {
    const { get, made, load } = setUp(3);
    await get('a');
    load();
    expect(await get('a')).toBe('a2');
    expect(made).toEqual(['a', 'a']);
  });

  it('is as much as is allowed: what was asked for longest ago is forgotten', async () => {
    const { get, made } = setUp(2);
    for (const key of ['a', 'b', 'a', 'c', 'a', 'b']) await get(key);
    expect(made).toEqual(['a', 'b', 'c', 'b']);
  });

  it('is no failure: who asks again gets another try', async () => {
    const { get, memory } = setUp(2);
    const fail = async (): Promise<string> => {
      throw new Error('not now');
    };
    await expect(memory('a', fail)).rejects.toThrow('not now');
    expect(await get('a')).toBe('a1');
  });
});
