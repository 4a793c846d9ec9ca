import { config } from 'zod'

// zod tries whether it may compile its checks; the content security policy forbids that and would report each try.
config({ jitless: true })
