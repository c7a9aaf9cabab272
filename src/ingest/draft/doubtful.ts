import { isScalar, type YAMLMap } from 'yaml';

import { DOUBTFUL } from '../../report/types.ts';

/** Whether a mapping of a draft is a guess that an editor is asked first. */
export const isDoubtful = (node: YAMLMap): boolean => {
  const confidence: unknown = node.get('confidence');
  const value = isScalar(confidence) ? confidence.value : confidence;
  return typeof value === 'number' && value < DOUBTFUL;
};
