/// <reference types="vitest/config" />
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { classNames } from './src/server/classNames.ts'
import { precompress } from './src/server/precompress.ts'
import { serviceWorker } from './src/server/serviceWorker.ts'
import { subsetFonts } from './src/server/subsetFonts.ts'

export default defineConfig({
  plugins: [react(), subsetFonts(), serviceWorker('dist/app'), precompress()],
  build: {
    // Compressing takes its time, and is meant to.
    rolldownOptions: { checks: { pluginTimings: false } },
    // The notices of all that is in the page, as their licences ask.
    license: { fileName: 'licences.txt' },
    // Fonts and pictures stay files, so that they are fetched only when used.
    assetsInlineLimit: 0,
  },
  css: { modules: { generateScopedName: classNames('src/app') } },
  // The app for the browser, and the renderer that the server makes first views with, from the same components.
  builder: {},
  environments: {
    client: {
      build: {
        outDir: 'dist/app',
        manifest: true,
        modulePreload: false,
        // A percent smaller than Vite's own, of what every reader fetches. Functions in objects become methods, and those without a name or `this` arrows: nothing makes objects of them.
        minify: 'terser',
        terserOptions: {
          ecma: 2020,
          compress: { passes: 6, keep_fargs: false, unsafe_methods: true, unsafe_arrows: true },
        },
        rolldownOptions: {
          input: ['index.html', 'src/app/boot.ts', 'src/app/styles/fonts.css'],
          output: {
            // Names of files stand in the script that fetches them, and their hashes do not compress: six characters tell versions apart as well.
            entryFileNames: 'assets/[name]-[hash:6].js',
            chunkFileNames: 'assets/[name]-[hash:6].js',
            assetFileNames: 'assets/[name]-[hash:6][extname]',
            codeSplitting: {
              groups: [
                // All that the entry needs in one file: in many, each layer of them would cost a way to the server and back.
                { name: 'app', test: /\/src\/app\/main\.tsx$/ },
              ],
            },
          },
        },
      },
    },
    renderer: {
      consumer: 'server',
      build: {
        ssr: true,
        copyPublicDir: false,
        outDir: 'dist/render',
        minify: false,
        rolldownOptions: { input: 'src/app/entry-server.tsx' },
      },
      // React's own build for production, whatever NODE_ENV the server runs under.
      resolve: { noExternal: true },
      define: { 'process.env.NODE_ENV': '"production"' },
    },
    // After the app, beside whose files it is written and which it is told of. A script in one file at the site's root, to have all of it in its scope.
    worker: {
      consumer: 'client',
      build: {
        copyPublicDir: false,
        outDir: 'dist/app',
        emptyOutDir: false,
        modulePreload: false,
        license: { fileName: 'licences-worker.txt' },
        rolldownOptions: {
          input: 'src/app/sw.ts',
          output: { format: 'iife', entryFileNames: 'sw.js' },
        },
      },
      define: { 'process.env.NODE_ENV': '"production"' },
    },
  },
  server: {
    host: '127.0.0.1',
    proxy: Object.fromEntries(
      ['/api', '/sample', '/pictures'].map((path) => [path, 'http://127.0.0.1:3000']),
    ),
  },
  test: {
    // As patient as the browser tests.
    expect: { poll: { timeout: 10_000 } },
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
            'tests/{contract,faults,inputs}/**/*.test.ts',
          ],
          setupFiles: ['tests/setup/strictConsole.ts'],
          globalSetup: ['tests/setup/build.ts', 'tests/setup/postgres.ts'],
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
