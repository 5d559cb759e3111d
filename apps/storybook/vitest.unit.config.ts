import { defineConfig, mergeConfig } from 'vitest/config';

import { unitTests } from '../../vitest.shared.ts';

export default mergeConfig(unitTests(), defineConfig({ test: { include: ['tests/**/*.test.ts'] } }));
