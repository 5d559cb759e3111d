/** The most that each self-contained file may weigh: KiB, minified, brotli 11. */
export const budgets = {
  'status-banner': 20,
  'agreement-list': 14,
  'subprocessor-table': 18,
  'maintenance-calendar': 28,
  'trust-widgets': 48,
};
