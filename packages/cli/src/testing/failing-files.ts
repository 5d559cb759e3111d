import { diskFiles } from '../disk-files.js';
import type { Files } from '../files.js';

/** Files that fail for good when they have been changed so many times. */
export function failingAfter(changes: number): Files {
  let left = changes;
  const counted =
    <T extends unknown[]>(change: (...parameters: T) => Promise<void>) =>
    async (...parameters: T) => {
      if (left-- <= 0) throw Object.assign(new Error('No space left.'), { syscall: 'write' });
      await change(...parameters);
    };
  return { ...diskFiles, replace: counted(diskFiles.replace), remove: counted(diskFiles.remove) };
}
