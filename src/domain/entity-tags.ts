/**
 * Whether an If-None-Match header names a tag. Compared weakly, as RFC 9110 (13.1.2) asks for: a proxy that compresses weakens tags.
 */
export const isKnownTag = (known: string | null, tag: string): boolean =>
  known?.trim() === '*' || (known ?? '').split(',').some((one) => strengthless(one) === strengthless(tag));

const strengthless = (tag: string): string => tag.trim().replace(/^W\//u, '');
