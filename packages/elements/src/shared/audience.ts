import { compact } from '@trust-widgets/schedule-core/engine';
import type { Audience } from '@trust-widgets/schedule-core/engine';

/** What a page knows of its reader, as attributes have it. */
interface AudienceAttributes {
  readonly wave: string | null;
  readonly region: string | null;
  readonly service: string | null;
}

/** Who is asking; an attribute that is not there says nothing. */
export function audienceOf({ wave, region, service }: AudienceAttributes): Audience {
  return compact({
    wave: wave ?? undefined,
    region: region ?? undefined,
    service: service ?? undefined,
  });
}
