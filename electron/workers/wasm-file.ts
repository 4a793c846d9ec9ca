import { createRequire } from 'node:module'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The solver's WebAssembly: in its package when run from source; built, beside main.js, one folder above workers and chunks. */
export const highsFile = (): string =>
  import.meta.url.endsWith('.ts')
    ? createRequire(import.meta.url).resolve('highs/runtime')
    : join(fileURLToPath(new URL('.', import.meta.url)), '..', 'highs.wasm')
