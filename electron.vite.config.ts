import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'electron-vite'
import type { Plugin } from 'vite'

const root = import.meta.dirname

/** Every worker, electron/workers/NAME-worker.ts, is a file of its own beside main.js: out/main/workers/NAME-worker.js. */
const workers = Object.fromEntries(
  readdirSync(join(root, 'electron/workers'))
    .filter((file) => file.endsWith('-worker.ts'))
    .map((file) => [`workers/${file.slice(0, -3)}`, join(root, 'electron/workers', file)]),
)

/** The style sheet is asked for before any script, since the first paint waits for it and for nothing else. */
const stylesFirst: Plugin = {
  name: 'styles-first',
  enforce: 'post',
  transformIndexHtml: {
    order: 'post',
    handler: (html) => {
      const link = /\s*<link rel="stylesheet"[^>]*>/.exec(html)?.[0]
      return link === undefined ? html : html.replace(link, '').replace(/(<meta charset[^>]*>)/, `$1${link}`)
    },
  },
}

/** The solver's WebAssembly is a file beside main.js: electron/workers/wasm-file.ts reads it there. */
const solverFile: Plugin = {
  name: 'solver-file',
  generateBundle() {
    this.emitFile({ type: 'asset', fileName: 'highs.wasm', source: readFileSync(join(root, 'node_modules/highs/build/highs.wasm')) })
  },
}

// Only what package.json names under `dependencies` (better-sqlite3) stays outside the bundles: docs/decisions/0001.
export default defineConfig({
  main: {
    plugins: [solverFile],
    // fflate for Node declares a `require`, and so does what electron-vite puts before a bundle: only one of them may.
    resolve: { alias: [{ find: /^fflate$/, replacement: join(root, 'node_modules/fflate/esm/browser.js') }] },
    build: {
      outDir: 'out/main',
      minify: false,
      rolldownOptions: {
        input: { main: join(root, 'electron/main.ts'), ...workers },
        output: { format: 'es', entryFileNames: '[name].js', chunkFileNames: 'chunks/[name]-[hash].js' },
      },
    },
  },
  preload: {
    build: {
      outDir: 'out/preload',
      // A sandboxed preload is one CommonJS file that requires nothing but electron.
      externalizeDeps: false,
      rolldownOptions: {
        input: { preload: join(root, 'electron/preload.ts') },
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    root: join(root, 'renderer'),
    // The same files are served from cadre:// and from http://127.0.0.1, so every address in them is relative.
    base: './',
    plugins: [react(), stylesFirst],
    resolve: { alias: [{ find: /^zod$/, replacement: join(root, 'renderer/zod-without-eval.ts') }] },
    build: {
      outDir: join(root, 'out/renderer'),
      // The oldest browser that shows the window: the browser host opens in whatever the machine has.
      target: 'chrome130',
      minify: 'oxc',
      sourcemap: false,
      // The content security policy allows no data: addresses.
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      rolldownOptions: { input: { index: join(root, 'renderer/index.html') } },
    },
  },
})
