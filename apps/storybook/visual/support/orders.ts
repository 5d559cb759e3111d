/** Whether what is drawn now becomes what is held, instead of being compared with it. */
export const accepting = process.env['TRUST_WIDGETS_PICTURES'] === 'accept';

const part = process.env['TRUST_WIDGETS_PICTURES_ONLY'] ?? '';

/** Whether this run is about a story: about all of them unless a part of their ids was named. */
export const isAskedFor = (story: string): boolean => story.includes(part);
