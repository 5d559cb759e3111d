import type { BannerState } from '@trust-widgets/service-status';

/** Two states with one key differ in nothing that is worth telling: ages and times of asking are left out. */
export function changeKey({ phase, severity, windows, incidents, calledOff }: BannerState): string {
  return JSON.stringify([
    phase,
    severity,
    windows.map(({ origin, id, revision, phase: at }) => [origin, id, revision, at]),
    incidents.map(({ id, phase: at, severity: how }) => [id, at, how]),
    calledOff.map(({ window: { id, revision } }) => [id, revision]),
  ]);
}
