/** Zones by the name that they have today; browsers list them by an older one. */
const RENAMED = [
  'America/Argentina/Buenos_Aires',
  'America/Nuuk',
  'Asia/Ho_Chi_Minh',
  'Asia/Kathmandu',
  'Asia/Kolkata',
  'Asia/Yangon',
  'Atlantic/Faroe',
  'Europe/Kyiv',
  'Pacific/Chuuk',
  'Pacific/Pohnpei',
  'UTC',
];

/** Whether the browser knows a zone by this name. */
export const isZone = (timeZone) => {
  try {
    new Intl.DateTimeFormat('en', { timeZone });
    return true;
  } catch {
    return false;
  }
};

/** The names of time zones to search among, in the order of the alphabet. */
export const zoneNames = () =>
  [...new Set([...Intl.supportedValuesOf('timeZone'), ...RENAMED.filter(isZone)])].sort();
