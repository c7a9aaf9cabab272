/** Where the record says it: `zhenjiang-2024/plan-3.yaml:120` to its line on the page of that file; null where no file says it. */
export const sourceLink = (source: string | null): string | null => {
  const [, file, line] = /^(?<file>.+):(?<line>\d+)$/u.exec(source ?? '') ?? [];
  if (file === undefined || line === undefined) return null;
  return `/source/${file.split('/').map(encodeURIComponent).join('/')}#L${line}`;
};
