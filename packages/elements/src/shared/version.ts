/** The version of this package, which a second copy on the page is compared with. */
export const VERSION = '0.0.0';
