import { stripVTControlCharacters } from 'node:util';

/** What is said where the lines themselves say nothing. */
const NOTHING = 'it gave no reason';

/**
 * Why Maven failed, in one line and without the addresses of servers. Its first error tells the whole chain, from the plugin down to the
 * network, and only the end of it matters; the errors after it point to help pages.
 */
export const mavenComplaint = (lines: readonly string[]): string => {
  const told = lines.map((line) => stripVTControlCharacters(line).trim()).filter((line) => line !== '');
  const line = told.find((candidate) => /^\[ERROR\] \S/.test(candidate)) ?? told.at(-1);
  return line === undefined ? NOTHING : withoutAddresses(lastReason(line));
};

const lastReason = (line: string): string => {
  const chain = line.replace(/^\[ERROR\]\s*/, '').replace(/ -> \[Help \d+\]$/, '');
  return chain.slice(Math.max(0, chain.lastIndexOf('Could not ')));
};

/**
 * The reason why Neo4j stopped. Its log gives a chain of causes, each followed by a stack, and the last cause is the real one; the Java
 * machine itself complains in plain lines.
 */
export const neo4jComplaint = (lines: readonly string[]): string => {
  const told = lines.map((line) => line.trimEnd()).filter((line) => line !== '' && !/^\s/.test(line));
  const line = told.findLast((candidate) => !PASSED_OVER.test(candidate));
  return line === undefined
    ? NOTHING
    : shorten(line.replace(/^Caused by: ([\w$]+\.)+/, '').replace(/^\S+ \S+ ERROR +/, ''));
};

/** What is no complaint, and what every end that is not in order leaves behind. */
const PASSED_OVER =
  / (INFO|DEBUG|WARN) |Shutdown (failed|in progress)|ExceptionInInitializerError|SimpleLogService/;

const withoutAddresses = (line: string): string =>
  shorten(
    line
      .replaceAll(/\s*\(?\b[a-z]+:\/\/[^\s)]+\)?/g, '')
      .replaceAll(/Connect to \S+( \[[^\]]*\])?/g, 'Connect to the server')
      .replaceAll(/([Uu]nknown host:?) \S+/g, '$1')
      .replaceAll(/\S+: (Name or service not known|Temporary failure in name resolution)/g, '$1'),
  );

const LONGEST = 300;

const shorten = (line: string): string => (line.length <= LONGEST ? line : `${line.slice(0, LONGEST)}…`);
