import { describe, expect, it } from 'vitest';

import { fallsBelow, readAccepted, toScores } from '../../corpus/accepted.ts';
import { scoreCorpus } from '../../corpus/scoreboard.ts';

describe('the scoreboard', () => {
  const scores = toScores(scoreCorpus());

  it('has no figure below the accepted ones', () => expect(fallsBelow(scores, readAccepted())).toEqual([]));

  it('has every text that the accepted figures know, where the text is there', () => {
    const own = Object.keys(readAccepted()).filter((name) => !/^(?:reports|layouts)\//u.test(name));
    expect(Object.keys(scores)).toEqual(expect.arrayContaining(own));
  });

  it('says which figure fell, and by how much', () => {
    const accepted = { 'a/b': { terms: [1, 1], parts: [0.5, 0.9] } } as const;
    expect(fallsBelow({ 'a/b': { terms: [0.75, 1], parts: [0.5, 1] } }, accepted)).toEqual([
      'a/b: recall of terms must be at least 1, as accepted, and is 0.75, 0.25 less.',
    ]);
  });

  it('compares no text that was never accepted, and none that is not there', () =>
    expect(fallsBelow({ 'a/new': { terms: [0, 0] } }, { 'a/b': { terms: [1, 1] } })).toEqual([]));
});
