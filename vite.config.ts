/// <reference types="vitest/config" />
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { precompress } from './src/server/precompress.ts'

export default defineConfig({
  plugins: [react(), precompress()],
  build: {
    outDir: 'dist/app',
    manifest: true,
    modulePreload: { polyfill: false },
    // Compressing takes its time, and is meant to.
    rolldownOptions: { checks: { pluginTimings: false } },
    // Fonts and pictures stay files, so that they are fetched only when used.
    assetsInlineLimit: 0,
  },
  server: {
    host: '127.0.0.1',
    proxy: Object.fromEntries(
      ['/api', '/sample', '/pictures'].map((path) => [path, 'http://127.0.0.1:3000']),
    ),
  },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'node',
          environment: 'node',
          // Stores, processes and pictures are real, and a machine may be busy.
          testTimeout: 30_000,
          include: [
            'src/{contract,strings,server}/**/*.test.ts',
            'tests/*.test.ts',
            'tests/contract/**/*.test.ts',
          ],
          setupFiles: ['tests/setup/strictConsole.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'app',
          environment: 'jsdom',
          include: ['src/app/**/*.test.{ts,tsx}'],
          setupFiles: ['tests/setup/strictConsole.ts', 'tests/setup/dom.ts'],
          testTimeout: 30_000,
        },
      },
    ],
  },
})
