/** An answer that is wholly there at once: a simulated clock cannot outrun it, as it would a real stream. */
export function instantAnswer(body: unknown, headers: Readonly<Record<string, string>> = {}): Response {
  const chunks = [new TextEncoder().encode(JSON.stringify(body))];
  const read = () => {
    const value = chunks.shift();
    return Promise.resolve(value ? { done: false, value } : { done: true, value: undefined });
  };
  const answer = {
    ok: true,
    status: 200,
    headers: new Headers(headers),
    body: { getReader: () => ({ read }) },
  };
  return answer as unknown as Response;
}
