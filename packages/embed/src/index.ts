export { documentFor } from './fallback/document-for.js';
export { elementNames } from './fallback/element-names.js';
export type { ElementName } from './fallback/element-names.js';
export { inTag } from './fallback/in-tag.js';
export type { TagAttributes } from './fallback/in-tag.js';
export { renderFallback } from './fallback/render-fallback.js';
export type { FallbackRequest } from './fallback/render-fallback.js';
export type { HeadingLevel } from './fallback/page.js';
