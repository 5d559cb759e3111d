import type { BannerPhase } from '@trust-widgets/service-status';

const PHASES: readonly BannerPhase[] = ['unknown', 'clear', 'announced', 'maintenance', 'incident'];

/** Makes `:state(incident)` and its like match on the page. */
export function mirrorPhase(internals: ElementInternals, phase: BannerPhase): void {
  for (const each of PHASES) {
    try {
      if (each === phase) internals.states.add(each);
      else internals.states.delete(each);
    } catch {
      // Browsers of 2023 and before know no states, or only ones with two dashes.
    }
  }
}
