import { defineConfig } from 'vite';

// React 19 knows custom elements: nothing is to be set for them.
export default defineConfig({ base: './' });
