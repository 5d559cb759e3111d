/**
 * What a release of the IANA time zone database changed: so many hours are the clocks of these zones ahead
 * of UTC at this instant, in this release and every later one up to the newest here, and in none before.
 */
export interface ZoneFact {
  readonly release: string;
  /** ISO 8601. */
  readonly at: string;
  readonly hours: number;
  /** The zone and other names of it. */
  readonly zones: readonly string[];
}

const fact = (release: string, at: string, hours: number, ...zones: readonly string[]): ZoneFact => ({
  release,
  at,
  hours,
  zones,
});

/**
 * Newest release first. Sources: the NEWS of the database and its compiled releases 2019a to 2026d and
 * 2026f, compared offset by offset. Releases that are not here changed nothing after 1970 that was still
 * so in a later one.
 */
export const ZONE_FACTS: readonly ZoneFact[] = [
  fact('2026f', '2026-12-01T00:00Z', -4, 'America/Havana', 'Cuba'),
  fact('2026e', '2026-12-01T00:00Z', -5, 'America/Winnipeg', 'America/Rainy_River', 'Canada/Central'),
  fact('2026d', '2026-12-01T00:00Z', -6, 'America/Inuvik'),
  fact('2026c', '2026-12-01T00:00Z', 0, 'Africa/Casablanca', 'Africa/El_Aaiun'),
  fact('2026c', '2026-12-01T00:00Z', -6, 'America/Edmonton', 'America/Yellowknife', 'Canada/Mountain'),
  fact('2026b', '2026-12-01T00:00Z', -7, 'America/Vancouver', 'Canada/Pacific'),
  fact('2026a', '2022-03-27T00:30Z', 2, 'Europe/Chisinau', 'Europe/Tiraspol'),
  fact('2025c', '1970-07-01T00:00Z', -7, 'America/Tijuana'),
  fact('2025b', '1978-12-01T00:00Z', 3.5, 'Asia/Tehran', 'Iran'),
  fact('2025a', '2025-07-01T00:00Z', -3, 'America/Asuncion'),
  fact('2024b', '1990-01-01T00:00Z', -6, 'America/Cancun'),
  fact('2024a', '2024-06-01T00:00Z', 5, 'Asia/Almaty', 'Asia/Qostanay'),
  fact('2023d', '2024-12-01T00:00Z', -2, 'America/Scoresbysund'),
  fact('2023a', '2023-07-01T00:00Z', 3, 'Africa/Cairo', 'Egypt'),
  fact('2022g', '2023-12-01T00:00Z', -2, 'America/Nuuk', 'America/Godthab'),
  fact('2022g', '2023-07-01T00:00Z', -5, 'America/Ojinaga'),
  fact(
    '2022f',
    '2023-07-01T00:00Z',
    -6,
    'America/Mexico_City',
    'America/Bahia_Banderas',
    'America/Merida',
    'America/Monterrey',
    'Mexico/General',
  ),
  fact('2022f', '2023-07-01T00:00Z', -7, 'America/Mazatlan', 'Mexico/BajaSur'),
  fact('2022f', '2023-12-01T00:00Z', -6, 'America/Chihuahua'),
  fact('2022f', '2022-12-01T00:00Z', 12, 'Pacific/Fiji'),
  fact('2022e', '2022-12-01T00:00Z', 3, 'Asia/Amman'),
  fact('2022e', '2022-12-01T00:00Z', 3, 'Asia/Damascus'),
  fact('2022b', '2023-07-01T00:00Z', 3.5, 'Asia/Tehran', 'Iran'),
];
