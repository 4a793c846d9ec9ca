import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Handlers } from '../src/contract/commands.ts'
import { answer, type Report } from './answer.ts'
import { createPass } from './browser/pass.ts'
import { route } from './browser/routes.ts'
import type { StaticFile } from './static-files.ts'

const LOOPBACK = '127.0.0.1'

export interface HostOptions {
  readonly files: ReadonlyMap<string, StaticFile>
  readonly handlers: Handlers
  readonly report: Report
  /** Stops when the page has not called for so long; a page calls every 30 seconds. */
  readonly idleMs: number
  /** Longest time for a request's headers to arrive; four times that for the whole request. */
  readonly headerMs: number
}

export type StopReason = 'asked' | 'idle' | 'locked-out'
export interface BrowserHost {
  readonly port: number
  /** An address that opens the window once, within a minute; one handed out before no longer works. */
  readonly address: () => string
  readonly stop: () => void
  readonly stopped: Promise<StopReason>
}

/** Serves the window on this machine's loopback at a port that the system picks. The token is the only wall between users of one computer. */
export async function startBrowserHost({ files, handlers, report, idleMs, headerMs }: HostOptions): Promise<BrowserHost> {
  const ended = Promise.withResolvers<StopReason>()
  const pass = createPass(Date.now, () => end('locked-out'))
  let host = ''
  let idle = setTimeout(() => end('idle'), idleMs)
  const alive = (): void => {
    clearTimeout(idle)
    idle = setTimeout(() => end('idle'), idleMs)
  }
  const call = (name: string, input: unknown) => answer(handlers, name, input, report)

  const server = strictServer(headerMs, (request, response) => {
    request.on('error', () => response.destroy())
    route(request, response, { host, files, pass, call, alive }).catch((bug: unknown) => {
      if (!request.destroyed) report(bug) // a caller that hung up halfway is no bug
      response.destroy()
    })
  })

  function end(reason: StopReason): void {
    clearTimeout(idle)
    server.close()
    server.closeAllConnections()
    ended.resolve(reason)
  }
  const port = await listen(server)
  host = `${LOOPBACK}:${port}`
  return {
    port,
    address: () => `http://${host}/#ticket=${pass.ticket()}`,
    stop: () => end('asked'),
    stopped: ended.promise,
  }
}

/** Slow senders are cut off; a protocol change is none of this host's business. */
function strictServer(headerMs: number, listener: RequestListener): Server {
  const limits = {
    headersTimeout: headerMs,
    requestTimeout: headerMs * 4,
    keepAliveTimeout: 5_000,
    connectionsCheckingInterval: Math.min(1_000, headerMs),
  }
  const server = createServer({ ...limits, maxHeaderSize: 16_384 }, listener)
  server.maxConnections = 64
  server.on('upgrade', (_, socket) => socket.destroy())
  server.on('connect', (_, socket) => socket.destroy())
  server.on('checkContinue', (_, response) => response.writeHead(417).end())
  return server
}

async function listen(server: Server): Promise<number> {
  const listening = Promise.withResolvers<void>()
  server.once('error', listening.reject)
  server.listen({ host: LOOPBACK, port: 0, exclusive: true }, listening.resolve)
  await listening.promise
  return (server.address() as AddressInfo).port // a server that listens on TCP has one
}
