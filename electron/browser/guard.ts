import type { IncomingMessage } from 'node:http'

/** An answer that lets nothing through, and why: for the tests and the terminal, never for the caller. */
export interface Denial {
  readonly status: number
  readonly why: string
}
const deny = (status: number, why: string): Denial => ({ status, why })

/** Headers that decide something: two of one kind let a proxy and this host read different requests. */
const single: ReadonlySet<string> = new Set([
  'host',
  'origin',
  'authorization',
  'content-type',
  'content-length',
  'transfer-encoding',
  'sec-fetch-site',
  'sec-fetch-mode',
  'sec-fetch-dest',
])

function repeated(rawHeaders: readonly string[]): string | null {
  const seen = new Set<string>()
  for (const [index, text] of rawHeaders.entries()) {
    const name = text.toLowerCase()
    if (index % 2 === 1 || !single.has(name)) continue
    if (seen.has(name)) return name
    seen.add(name)
  }
  return null
}

/** The redirect file that starts the browser is another site to it, so a whole page may be fetched from there: "/" alone, which holds no data. */
const opensPage = ({ method, url, headers }: IncomingMessage): boolean =>
  method === 'GET' && url === '/' && headers['sec-fetch-mode'] === 'navigate' && headers['sec-fetch-dest'] === 'document'

function siteDenial(request: IncomingMessage): Denial | null {
  const site = request.headers['sec-fetch-site']
  if (site === 'same-origin' || (site === 'none' && request.method === 'GET')) return null
  if (site === 'cross-site' && opensPage(request)) return null
  return deny(403, `Sec-Fetch-Site is ${site === undefined ? 'missing' : 'another site’s'}`)
}

/** Whether a request comes from this host's own page in a browser on this machine; null when it does. Loopback is no boundary: every web page can send here. */
export function denial(request: IncomingMessage, host: string): Denial | null {
  const { method, url, headers, rawHeaders, socket } = request
  if (socket.remoteAddress !== '127.0.0.1') return deny(403, 'not from this machine')
  const twice = repeated(rawHeaders)
  if (twice !== null) return deny(400, `${twice} is there twice`)
  if (headers.host !== host) return deny(403, 'Host is not the address that was given out')
  if (method === 'OPTIONS') return deny(403, 'no other origin may ask')
  if (method !== 'GET' && method !== 'POST') return deny(405, 'only GET and POST')
  if (url === undefined || !url.startsWith('/') || url.startsWith('//')) return deny(400, 'not a plain address')
  if (headers.origin !== undefined && headers.origin !== `http://${host}`) return deny(403, 'Origin is another page')
  if (headers.origin === undefined && method !== 'GET') return deny(403, 'Origin is missing')
  if (method === 'POST' && headers['content-type'] !== 'application/json') return deny(415, 'only JSON')
  return siteDenial(request)
}
