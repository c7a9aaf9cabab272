import { Agent, request } from 'node:http';

export type Question = { readonly query: string; readonly variables?: Readonly<Record<string, unknown>> };

export type Connection = {
  /** Asks over one kept connection and reads the whole answer. Rejects for an answer with errors: a wrong answer has no speed. */
  readonly ask: (question: Question) => Promise<unknown>;
  readonly close: () => void;
};

export const connectTo = (origin: string): Connection => {
  const agent = new Agent({ keepAlive: true });
  const ask: Connection['ask'] = async (question) => {
    const text = await post(`${origin}/graphql`, JSON.stringify(question), agent);
    const answer: unknown = JSON.parse(text);
    if (isAnswer(answer)) return answer.data;
    throw new Error(`The service must answer without errors, and answered ${text.slice(0, 500)}`);
  };
  return { ask, close: () => agent.destroy() };
};

const isAnswer = (value: unknown): value is { readonly data: unknown } =>
  typeof value === 'object' && value !== null && 'data' in value && !('errors' in value);

const post = (url: string, body: string, agent: Agent): Promise<string> =>
  new Promise((resolve, reject) => {
    const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) };
    const sent = request(url, { method: 'POST', agent, headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.once('end', () => resolve(Buffer.concat(chunks).toString()));
      response.once('error', reject);
    });
    sent.once('error', reject);
    sent.end(body);
  });
