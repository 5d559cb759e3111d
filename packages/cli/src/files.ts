/** Files of a folder that is published, by their paths. Tests hand in the real ones, in a folder of their own. */
export interface Files {
  /** The paths of all files below a folder, from that folder, with `/`, in order; nothing where there is no folder. */
  list(folder: string): Promise<string[]>;
  /** The bytes of a file; undefined where there is none. */
  read(path: string): Promise<Uint8Array | undefined>;
  /** Writes a file, beside it first: whoever reads in between finds the old one or the new one, whole. */
  replace(path: string, bytes: Uint8Array): Promise<void>;
  /** Removes a file, and the folders that are empty then. */
  remove(path: string): Promise<void>;
}
