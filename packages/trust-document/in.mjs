export { readAgreements, resolveEdition } from '/work/main/packages/trust-document/dist/index.js';
export { LitElement, html, css, nothing } from '/work/main/node_modules/lit/index.js';
