import { DAY } from '@trust-widgets/schedule-core/engine';
import { intlZones } from '@trust-widgets/schedule-core/intl-zone';
import { bannerState, readStatus } from '@trust-widgets/service-status';

import { localeOf } from '../../shared/locale.js';
import { readMaintenanceDocument } from '../../shared/maintenance-document.js';
import { bannerView } from '../status-banner.model.js';
import type { BannerView, BannerViewInput } from '../status-banner.model.js';
import { maintenanceDocument } from '../../testing/banner-fixtures.js';

/** What a banner is looked at with: an instant, and what is not as usual. */
export interface Scene {
  readonly now: string;
  readonly language?: string;
  readonly zone?: string;
  readonly document?: unknown;
  readonly feed?: unknown;
}

/** All that a view is made of; the reader and the data centre are in Oslo. */
export function inputOf(scene: Scene, more: Partial<BannerViewInput> = {}): BannerViewInput {
  const now = Date.parse(scene.now);
  const { value } = readMaintenanceDocument(scene.document ?? maintenanceDocument(), intlZones);
  const status = scene.feed === undefined ? undefined : readStatus('statuspage', scene.feed).status;
  return {
    state: bannerState({ schedule: value?.schedule, status, now }),
    locale: localeOf(scene.language ?? 'en'),
    zone: { name: scene.zone ?? 'Europe/Oslo', whose: 'reader' },
    sourceZone: 'Europe/Oslo',
    defaultLanguage: 'en',
    now,
    lead: DAY,
    ...more,
  };
}

export const view = (scene: Scene, more?: Partial<BannerViewInput>): BannerView | undefined =>
  bannerView(inputOf(scene, more));
