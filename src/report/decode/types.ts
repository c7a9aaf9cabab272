import type { Message, MessageCode } from '../types.ts';

export type Format = 'TEXT' | 'HTML' | 'DOCX' | 'PDF';

/**
 * A file as text, with line feeds at the ends of lines. Where an ERROR is among the messages the file could not be read, and `text` is empty.
 * `encoding` is how the file writes characters (UTF-8, UTF-16LE, UTF-16BE, GB18030, BIG5), null for formats that say it themselves.
 */
export type Decoded = {
  readonly text: string;
  readonly format: Format;
  readonly encoding: string | null;
  readonly messages: readonly Message[];
};

/** Messages about a whole file stand at its start. */
export const fileMessage = (code: MessageCode, severity: Message['severity'], message: string): Message => ({
  code,
  severity,
  message,
  start: 0,
  end: 0,
});

export const failed = (format: Format, code: MessageCode, message: string): Decoded => ({
  text: '',
  format,
  encoding: null,
  messages: [fileMessage(code, 'ERROR', message)],
});
