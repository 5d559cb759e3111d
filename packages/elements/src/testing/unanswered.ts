/** Requests that are never answered, as of a server that hangs. */
export interface Unanswered {
  /** How many are under way: those that nobody has taken back. */
  readonly pending: number;
  ask(request: RequestInit): Promise<Response>;
}

export function unanswered(): Unanswered {
  let pending = 0;
  return {
    get pending() {
      return pending;
    },
    ask({ signal }) {
      pending++;
      return new Promise<Response>((_, reject) => {
        signal?.addEventListener('abort', () => {
          pending--;
          reject(new DOMException('', 'AbortError'));
        });
      });
    },
  };
}
