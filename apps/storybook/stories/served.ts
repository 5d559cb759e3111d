/** What a server says to one request. */
export type Answer = (signal: AbortSignal | undefined) => Promise<Response>;

/** A server that no story reaches: what is asked of it is answered here, so that nothing leaves the page. */
const SERVER = 'https://trust.example.com/';

/** Answers are kept by address for a while: each visit to a story asks anew. */
let visit = 0;

/** The address of a file on that server. */
export const served = (file: string): string => `${SERVER}${file}?visit=${visit}`;

export const json =
  (body: unknown): Answer =>
  () =>
    Promise.resolve(Response.json(body));

export const text =
  (body: string): Answer =>
  () =>
    Promise.resolve(new Response(body, { headers: { 'content-type': 'text/html' } }));

export const notFound: Answer = () => Promise.resolve(new Response('Not found', { status: 404 }));

/** What a browser says where there is no network, no such host, or no permission to read the answer. */
export const unreachable: Answer = () => Promise.reject(new TypeError('Failed to fetch'));

/** No answer, until whoever asked has lost patience. */
export const silent: Answer = (signal) =>
  new Promise((_resolve, reject) => {
    signal?.addEventListener('abort', () => reject(new DOMException('Aborted', 'AbortError')));
  });

/** One answer after the other; the last one stays. */
export function inTurn(...answers: readonly [Answer, ...Answer[]]): Answer {
  let asked = 0;
  return (signal) => (answers[Math.min(asked++, answers.length - 1)] ?? answers[0])(signal);
}

/** For a story's `beforeEach`: answers what is asked of that server, and gives `fetch` back afterwards. */
export const serving =
  (files: Readonly<Record<string, () => Answer>>): (() => () => void) =>
  () => {
    visit++;
    const { fetch } = globalThis;
    const answers = new Map(Object.entries(files).map(([file, answer]) => [served(file), answer()]));
    globalThis.fetch = (input, init) => {
      const url = input instanceof Request ? input.url : String(input);
      const answer = answers.get(url);
      return answer ? answer(init?.signal ?? undefined) : fetch(input, init);
    };
    return () => {
      globalThis.fetch = fetch;
    };
  };

/** The same, and chance is as quick as it gets: what is asked again is asked at once. */
export const servingAtOnce = (files: Readonly<Record<string, () => Answer>>): (() => () => void) => {
  const serve = serving(files);
  return () => {
    const { random } = Math;
    const end = serve();
    Math.random = () => 0;
    return () => {
      Math.random = random;
      end();
    };
  };
};
