import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import preact from '@preact/preset-vite';
import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

export default defineConfig({
  plugins: [WxtVitest(), preact()],
  resolve: { alias: { '@': fileURLToPath(new URL('.', import.meta.url)) } },
  test: {
    // Time proves nothing here: a machine with other work to do is no failure.
    testTimeout: 30_000,
    // By itself it leaves one core idle, half of what a small machine has.
    maxWorkers: availableParallelism(),
    projects: [
      {
        extends: true,
        // Pure functions leave nothing behind: one process takes file after file, in half the time.
        test: { name: 'pure', environment: 'node', isolate: false, include: ['tests/unit/**/*.test.{ts,tsx}'] },
      },
      {
        extends: true,
        test: { name: 'node', environment: 'node', include: ['tests/{store,fuzz}/**/*.test.{ts,tsx}'] },
      },
      {
        extends: true,
        test: { name: 'dom', environment: 'happy-dom', include: ['tests/{dom,components}/**/*.test.{ts,tsx}'] },
      },
    ],
  },
});
