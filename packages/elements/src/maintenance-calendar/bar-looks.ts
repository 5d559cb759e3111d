import type { Chip } from './maintenance-calendar.model.js';

/** The looks of a bar, as classes. */
export const looks = ({
  marks,
  isOff,
  isContinued,
  continues,
}: Pick<Chip, 'marks' | 'isOff' | 'isContinued' | 'continues'>): string =>
  [
    ...marks,
    ...(isOff ? ['off'] : []),
    ...(isContinued ? ['continued'] : []),
    ...(continues ? ['continues'] : []),
  ].join(' ');
