import { describe, expect, it } from 'vitest';

describe('registration', () => {
  it('SHARED-1: importing classes and models registers nothing, the define files do', async () => {
    const { TrustStatusBanner } = await import('./index.js');
    await import('./models.js');
    expect(customElements.get('trust-status-banner')).toBeUndefined();
    await import('./define.js');
    expect(customElements.get('trust-status-banner')).toBe(TrustStatusBanner);
  });
});
