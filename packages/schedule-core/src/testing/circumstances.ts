import { inject, vi } from 'vitest';

declare module 'vitest' {
  interface ProvidedContext {
    /** The zone that the process is to be in. */
    timeZone: string;
    /** The date that its clock is to show; absent: the real one. */
    today: string | undefined;
  }
}

const today = inject('today');
if (today !== undefined) vi.useFakeTimers({ toFake: ['Date'], now: new Date(`${today}T12:00:00Z`) });
