import { config } from 'zod/v4'

// zod tries whether it may compile its checks; the content security policy forbids that, and would report the try.
// Stands in for zod itself in the window (electron.vite.config.ts), so that it comes before any schema.
config({ jitless: true })

export * from 'zod/v4'
