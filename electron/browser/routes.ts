import { readFile } from 'node:fs/promises'
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Result } from '../../src/base/failure.ts'
import { pageHeaders } from '../content-security.ts'
import type { StaticFile } from '../static-files.ts'
import { jsonBody } from './body.ts'
import { denial } from './guard.ts'
import type { Pass } from './pass.ts'

export interface Site {
  /** `127.0.0.1:PORT`, exactly as given out. */
  readonly host: string
  readonly files: ReadonlyMap<string, StaticFile>
  readonly pass: Pass
  readonly call: (name: string, input: unknown) => Promise<Result<unknown>>
  /** A call by the session's own page was made. */
  readonly alive: () => void
}

const CALL = '/call/'

function send(response: ServerResponse, status: number, type: string, body: string | Uint8Array): void {
  response.writeHead(status, {
    ...pageHeaders,
    'Cache-Control': 'no-store',
    'Content-Type': type,
    'Content-Length': Buffer.byteLength(body),
  })
  response.end(body)
}
const sendJson = (response: ServerResponse, value: unknown): void =>
  send(response, 200, 'application/json; charset=utf-8', JSON.stringify(value))

/** Says no and hangs up: what may still be on its way is not read. */
function refuse(response: ServerResponse, status: number): void {
  const { socket } = response
  response.shouldKeepAlive = false
  response.once('finish', () => socket?.destroySoon())
  send(response, status, 'text/plain; charset=utf-8', 'Refused\n')
}

const tokenOf = ({ headers }: IncomingMessage): string | null => /^Bearer ([\w-]{43})$/.exec(headers.authorization ?? '')?.[1] ?? null

/** Answers one request, or refuses it without saying why. */
export async function route(request: IncomingMessage, response: ServerResponse, site: Site): Promise<void> {
  const denied = denial(request, site.host)
  if (denied !== null) return refuse(response, denied.status)
  const url = request.url ?? ''
  if (request.method === 'GET') return sendFile(response, site.files.get(url))
  if (url === '/session') return openSession(request, response, site)
  if (url.startsWith(CALL)) return answerCall(request, response, site, url.slice(CALL.length))
  return refuse(response, 404)
}

async function sendFile(response: ServerResponse, file: StaticFile | undefined): Promise<void> {
  if (file === undefined) return refuse(response, 404)
  send(response, 200, file.type, await readFile(file.path))
}

async function openSession(request: IncomingMessage, response: ServerResponse, { pass }: Site): Promise<void> {
  const body = await jsonBody(request)
  if (body === 'too-large') return refuse(response, 413)
  const ticket =
    typeof body === 'object' && typeof body.json === 'object' && body.json !== null && 'ticket' in body.json ? body.json.ticket : null
  const token = typeof ticket === 'string' ? pass.swap(ticket) : null
  return token === null ? refuse(response, 403) : sendJson(response, { token })
}

async function answerCall(request: IncomingMessage, response: ServerResponse, site: Site, name: string): Promise<void> {
  const token = tokenOf(request)
  if (token === null || !site.pass.holds(token)) return refuse(response, 401) // before the body: strangers send us nothing
  const body = await jsonBody(request)
  if (body === 'too-large') return refuse(response, 413)
  if (body === 'not-json') return refuse(response, 400)
  site.alive()
  return sendJson(response, await site.call(name, body.json))
}
