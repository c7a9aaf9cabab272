import { describe, expect, it } from 'vitest';

import { PROJECT } from '../../../src/bin/project.ts';
import { parseNamedQuery, readNamedQueries } from '../../../src/graph/named-queries.ts';

describe('named queries say what they take', () => {
  it('are refused when they use what the header does not declare', () => {
    expect(() => parseNamedQuery('a/b', '// Words.\nRETURN $id')).toThrow(/not declared: id/u);
  });

  it('are refused when the header declares what they do not use', () => {
    expect(() => parseNamedQuery('a/b', '// Words.\n// @param id  an id\nRETURN 1')).toThrow(/not used: id/u);
  });

  it('have one variant for each combination of choices', () => {
    const { variants } = parseNamedQuery(
      'a/b',
      '// @choice kind  Term | Goal\n// @choice order  ASC | DESC\nMATCH (n:$$kind) RETURN n ORDER BY n.id $$order',
    );
    expect([...variants]).toContainEqual(['kind=1,order=0', 'MATCH (n:Goal) RETURN n ORDER BY n.id ASC']);
    expect(variants.size).toBe(4);
  });

  it('repeat a marked block with its counter', () => {
    const { variants } = parseNamedQuery(
      'a/b',
      '// @repeat layer 1..3\nRETURN 0\n// @begin layer\n+ $$layer\n// @end\n',
    );
    expect([...variants.values()]).toEqual(['RETURN 0\n+ 1\n+ 2\n+ 3']);
  });

  it('take lists of kinds from the model, and repeat a block for each kind', () => {
    const listed = parseNamedQuery('a/b', '// @kinds down  PLACE UP PLACE\nMATCH ()-[:$$down*]->() RETURN 1');
    expect([...listed.variants.values()]).toEqual(['MATCH ()-[:WITHIN*]->() RETURN 1']);
    const each = parseNamedQuery(
      'a/b',
      '// @each kind  ACTION UP PROJECT\nRETURN 0\n// @begin kind\n+ $$kind\n// @end\n',
    );
    expect([...each.variants.values()]).toEqual(['RETURN 0\n+ DELIVERS']);
  });

  it.each(['TERM ACROSS GOAL', 'TERM DOWN SLOGAN', 'all'])(
    'are refused when they ask for kinds as %s',
    (words) => {
      expect(() => parseNamedQuery('a/b', `// @kinds some  ${words}\nRETURN 1`)).toThrow(
        /must ask for kinds as every, followed or TERM DOWN ACTION/u,
      );
    },
  );

  it('leave no choice open and no comment in what is sent', () => {
    for (const { name, variants } of readNamedQueries(PROJECT.queries).all())
      for (const text of variants.values()) expect(text, name).not.toMatch(/\$\$|\/\//u);
  });

  it('answer an unknown name with an error that names it', () => {
    expect(() => readNamedQueries(PROJECT.queries).text('no/such')).toThrow(/must have no\/such/u);
  });
});
