import { stripVTControlCharacters } from 'node:util';

/** What is said where the lines themselves say nothing. */
const NOTHING = 'it gave no reason';

/** The last thing that Maven complained about, in one line and without the addresses of servers. */
export const mavenComplaint = (lines: readonly string[]): string => {
  const plain = lines.map((line) => stripVTControlCharacters(line).trim());
  const complaint =
    plain.find((line) => line.startsWith('[ERROR]') && line.length > '[ERROR] '.length) ??
    plain.findLast((line) => line !== '');
  return complaint === undefined ? NOTHING : withoutAddresses(complaint.replace(/^\[ERROR\]\s*/, ''));
};

/**
 * The reason why Neo4j stopped. Its log gives a chain of causes, each followed by a stack, and the last cause is the real one; the Java
 * machine itself complains in plain lines.
 */
export const neo4jComplaint = (lines: readonly string[]): string => {
  const told = lines.map((line) => line.trimEnd()).filter((line) => line !== '' && !/^\s/.test(line));
  const line = told.findLast((candidate) => !/ (INFO|DEBUG|WARN) /.test(candidate)) ?? told.at(-1);
  return line === undefined
    ? NOTHING
    : shorten(line.replace(/^Caused by: ([\w$]+\.)+/, '').replace(/^\S+ \S+ ERROR +/, ''));
};

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
