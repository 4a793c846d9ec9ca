import { mkdtempSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { connect } from 'node:net'
import { networkInterfaces, tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { startBrowserHost, type BrowserHost } from '../../electron/browser-host.ts'
import { redirectFile } from '../../electron/browser/open-browser.ts'
import { CONTENT_SECURITY } from '../../electron/content-security.ts'
import { staticFiles } from '../../electron/static-files.ts'
import { request, rawRequest } from '../support/raw-http.ts'
import { testHandlers } from './test-shell.ts'

let folder = ''
let host: BrowserHost
let bugs: unknown[] = []
const start = (limits: { readonly idleMs?: number; readonly headerMs?: number } = {}) =>
  startBrowserHost({
    files: staticFiles(join(folder, 'renderer')),
    handlers: testHandlers(folder),
    report: (bug) => `bug ${bugs.push(bug)}`,
    idleMs: limits.idleMs ?? 60_000,
    headerMs: limits.headerMs ?? 5_000,
  })

beforeEach(async () => {
  bugs = []
  folder = mkdtempSync(join(tmpdir(), 'cadre-host-'))
  mkdirSync(join(folder, 'renderer', 'assets'), { recursive: true })
  writeFileSync(join(folder, 'secret.js'), 'secret')
  writeFileSync(join(folder, 'renderer', 'index.html'), '<!doctype html><title>Cadre</title>')
  writeFileSync(join(folder, 'renderer', 'assets', 'app.js'), 'started()')
  writeFileSync(join(folder, 'renderer', 'assets', 'app.js.map'), '{}')
  host = await start()
})
afterEach(() => {
  host.stop()
  rmSync(folder, { recursive: true, force: true })
})

const own = () => `127.0.0.1:${host.port}`
const ticketOf = (address: string) => address.slice(address.indexOf('#ticket=') + '#ticket='.length)
const sameOrigin = () => [`Host: ${own()}`, `Origin: http://${own()}`, 'Sec-Fetch-Site: same-origin', 'Content-Type: application/json']
const post = (path: string, headers: readonly string[], body: string) => rawRequest(host.port, request(`POST ${path}`, headers, body))
const get = (path: string, headers: readonly string[]) => rawRequest(host.port, request(`GET ${path}`, headers))
const swap = (ticket: string) => post('/session', sameOrigin(), JSON.stringify({ ticket }))
const tokenFrom = async (ticket: string): Promise<string> => {
  const { token } = JSON.parse((await swap(ticket)).body) as { readonly token: string } // the host's own answer
  return token
}
const callWith = (token: string, name = 'app.state', body = '{}') =>
  post(`/call/${name}`, [...sameOrigin(), `Authorization: Bearer ${token}`], body)

describe('the ticket and the session', () => {
  test('a ticket is swapped once for a token that opens every call', async () => {
    const ticket = ticketOf(host.address())
    const token = await tokenFrom(ticket)
    const { status, body } = await callWith(token)
    expect(status).toBe(200)
    expect(JSON.parse(body)).toMatchObject({ ok: true, value: { shell: 'browser', open: null } })
    expect((await swap(ticket)).status).toBe(403)
  })
  test('a new address ends the ticket before it, and its session ends the one before', async () => {
    const first = ticketOf(host.address())
    const token = await tokenFrom(ticketOf(host.address()))
    expect((await swap(first)).status).toBe(403)
    const second = await tokenFrom(ticketOf(host.address()))
    expect((await callWith(token)).status).toBe(401)
    expect((await callWith(second)).status).toBe(200)
  })
  test('a call without a token, with a wrong one or with the ticket itself is refused', async () => {
    const ticket = ticketOf(host.address())
    expect((await post('/call/app.state', sameOrigin(), '{}')).status).toBe(401)
    expect((await callWith('x'.repeat(43))).status).toBe(401)
    expect((await callWith(ticket)).status).toBe(401)
    expect((await post('/call/app.state', [...sameOrigin(), `Authorization: Basic ${ticket}`], '{}')).status).toBe(401)
  })
  test('the tenth wrong token stops the host, and the old tokens of its own pages do not count', async () => {
    const stale = await tokenFrom(ticketOf(host.address()))
    const token = await tokenFrom(ticketOf(host.address()))
    for (let n = 0; n < 15; n++) expect((await callWith(stale)).status).toBe(401)
    for (let n = 0; n < 9; n++) expect((await callWith(String(n).padStart(43, 'w'))).status).toBe(401)
    expect((await callWith(token)).status).toBe(200)
    await callWith('z'.repeat(43))
    expect(await host.stopped).toBe('locked-out')
    expect((await callWith(token)).status).toBe(0)
  })
  test('ten wrong tickets stop it too', async () => {
    for (let n = 0; n < 10; n++) await swap(`guess ${n}`)
    expect(await host.stopped).toBe('locked-out')
  })
  test('it stops when nobody calls for the time set, and each call puts that off', async () => {
    host.stop()
    host = await start({ idleMs: 700 })
    const token = await tokenFrom(ticketOf(host.address()))
    const began = Date.now()
    for (let n = 0; n < 4; n++) {
      await new Promise((done) => setTimeout(done, 300))
      expect((await callWith(token)).status).toBe(200)
    }
    expect(await host.stopped).toBe('idle')
    expect(Date.now() - began).toBeGreaterThan(1_700)
  })
})

describe('who may ask', () => {
  const page = () => [`Host: ${own()}`, 'Sec-Fetch-Site: none', 'Sec-Fetch-Mode: navigate', 'Sec-Fetch-Dest: document']
  test('the page opens from a typed address, from its own links and from the redirect file', async () => {
    expect((await get('/', page())).body).toContain('<title>Cadre</title>')
    expect((await get('/assets/app.js', [`Host: ${own()}`, 'Sec-Fetch-Site: same-origin'])).body).toBe('started()')
    const fromFile = [`Host: ${own()}`, 'Sec-Fetch-Site: cross-site', 'Sec-Fetch-Mode: navigate', 'Sec-Fetch-Dest: document']
    expect((await get('/', fromFile)).status).toBe(200)
    expect((await get('/assets/app.js', fromFile)).status).toBe(403)
  })

  const without = (headers: readonly string[], name: string) => headers.filter((header) => !header.startsWith(`${name}:`))
  const matrix: readonly (readonly [why: string, status: number, headers: () => readonly string[]])[] = [
    ['no Host', 400, () => without(sameOrigin(), 'Host')],
    ['the name localhost', 403, () => ['Host: localhost', ...without(sameOrigin(), 'Host')]],
    ['localhost with the port', 403, () => [`Host: localhost:${host.port}`, ...without(sameOrigin(), 'Host')]],
    ['another port', 403, () => [`Host: 127.0.0.1:${host.port + 1}`, ...without(sameOrigin(), 'Host')]],
    ['no port', 403, () => ['Host: 127.0.0.1', ...without(sameOrigin(), 'Host')]],
    ['a rebound name', 403, () => [`Host: evil.example:${host.port}`, ...without(sameOrigin(), 'Host')]],
    ['IPv6 loopback', 403, () => [`Host: [::1]:${host.port}`, ...without(sameOrigin(), 'Host')]],
    ['a decimal address', 403, () => [`Host: 2130706433:${host.port}`, ...without(sameOrigin(), 'Host')]],
    ['two Hosts', 400, () => [...sameOrigin(), `Host: ${own()}`]],
    ['no Origin', 403, () => without(sameOrigin(), 'Origin')],
    ['Origin null', 403, () => ['Origin: null', ...without(sameOrigin(), 'Origin')]],
    ['another site', 403, () => ['Origin: https://evil.example', ...without(sameOrigin(), 'Origin')]],
    ['another port’s page', 403, () => [`Origin: http://127.0.0.1:${host.port + 1}`, ...without(sameOrigin(), 'Origin')]],
    ['localhost’s page', 403, () => [`Origin: http://localhost:${host.port}`, ...without(sameOrigin(), 'Origin')]],
    ['https', 403, () => [`Origin: https://${own()}`, ...without(sameOrigin(), 'Origin')]],
    ['two Origins', 400, () => [...sameOrigin(), 'Origin: https://evil.example']],
    ['no Sec-Fetch-Site', 403, () => without(sameOrigin(), 'Sec-Fetch-Site')],
    ['same-site', 403, () => ['Sec-Fetch-Site: same-site', ...without(sameOrigin(), 'Sec-Fetch-Site')]],
    ['cross-site', 403, () => ['Sec-Fetch-Site: cross-site', ...without(sameOrigin(), 'Sec-Fetch-Site')]],
    ['a typed address that posts', 403, () => ['Sec-Fetch-Site: none', ...without(sameOrigin(), 'Sec-Fetch-Site')]],
    ['two Sec-Fetch-Sites', 400, () => [...sameOrigin(), 'Sec-Fetch-Site: same-origin']],
    ['a form', 415, () => ['Content-Type: application/x-www-form-urlencoded', ...without(sameOrigin(), 'Content-Type')]],
    ['plain text', 415, () => ['Content-Type: text/plain', ...without(sameOrigin(), 'Content-Type')]],
    ['two tokens', 400, () => [...sameOrigin(), 'Authorization: Bearer x']],
  ]
  test.each(matrix)('a call is refused with %s, although its token is right', async (_, status, headers) => {
    const token = await tokenFrom(ticketOf(host.address()))
    const answer = await post('/call/app.state', [...headers(), `Authorization: Bearer ${token}`], '{}')
    expect(answer.status).toBe(status)
    expect(answer.body).not.toContain('browser')
    expect((await callWith(token)).status).toBe(200)
  })
  test.each(['OPTIONS', 'PUT', 'DELETE', 'PATCH', 'HEAD', 'TRACE'])('%s is refused', async (method) => {
    const { status, head } = await rawRequest(
      host.port,
      request(`${method} /call/app.state`, [...sameOrigin(), 'Access-Control-Request-Method: POST']),
    )
    expect(status).toBe(method === 'OPTIONS' ? 403 : 405)
    expect(head.toLowerCase()).not.toContain('access-control')
  })
  test.each([() => `GET http://${own()}/`, () => 'GET http://evil.example/', () => 'GET //evil.example/', () => 'GET *'])(
    'an address that is no plain path is refused',
    async (line) => {
      expect((await rawRequest(host.port, request(line(), page()))).status).toBe(400)
    },
  )
  test('nothing is upgraded or tunnelled', async () => {
    const upgrade = ['Upgrade: websocket', 'Sec-WebSocket-Version: 13', 'Sec-WebSocket-Key: eA==']
    const text = [`GET / HTTP/1.1`, ...sameOrigin(), 'Connection: Upgrade', ...upgrade, '', ''].join('\r\n')
    expect((await rawRequest(host.port, text)).status).not.toBe(101)
    expect((await rawRequest(host.port, request(`CONNECT ${own()}`, sameOrigin()))).status).toBe(0)
  })
})

describe('what is served', () => {
  test('every answer carries the same guard, and nothing is kept by the browser', async () => {
    const answers = [
      await get('/', [`Host: ${own()}`, 'Sec-Fetch-Site: none']),
      await get('/none', [`Host: ${own()}`, 'Sec-Fetch-Site: none']),
      await swap('x'),
    ]
    expect(answers.map(({ status }) => status)).toEqual([200, 404, 403])
    for (const { head } of answers) {
      expect(head).toContain(`Content-Security-Policy: ${CONTENT_SECURITY}`)
      for (const line of [
        'X-Content-Type-Options: nosniff',
        'Cross-Origin-Opener-Policy: same-origin',
        'Cross-Origin-Resource-Policy: same-origin',
        'Cache-Control: no-store',
        'Referrer-Policy: no-referrer',
      ])
        expect(head).toContain(line)
      expect(head).not.toContain('Set-Cookie')
    }
  })
  test('only listed files, whatever the path says', async () => {
    const headers = [`Host: ${own()}`, 'Sec-Fetch-Site: same-origin']
    for (const path of [
      '/../secret.js',
      '/assets/../../secret.js',
      '/assets/..%2f..%2fsecret.js',
      '/%2e%2e/secret.js',
      '/assets/app.js.map',
      '/assets',
      '/assets/',
      '/index.html?x',
      '/__proto__',
      '/assets\\app.js',
    ])
      expect((await get(path, headers)).status).toBe(404)
    const parts = fc.constantFrom('..', '.', '%2e%2e', '%2f', '%5c', '\\', '/', 'assets', 'secret.js', 'app.js', '%00')
    const anyPath = fc.array(parts, { minLength: 1, maxLength: 8 }).map((path) => `/${path.join('/')}`)
    await fc.assert(
      fc.asyncProperty(anyPath, async (path) => {
        expect((await get(path, headers)).body).not.toContain('secret')
      }),
      { numRuns: 150 },
    )
  })
  test('a body past the limit is not taken, said or sent', async () => {
    const token = await tokenFrom(ticketOf(host.address()))
    const headers = [...sameOrigin(), `Authorization: Bearer ${token}`]
    const said = await rawRequest(host.port, ['POST /call/app.state HTTP/1.1', ...headers, 'Content-Length: 40000001', '', ''].join('\r\n'))
    expect(said.status).toBe(413)
    const chunk = 'x'.repeat(1_000_000)
    const sent = [
      'POST /call/app.state HTTP/1.1',
      ...headers,
      'Transfer-Encoding: chunked',
      '',
      `${`${chunk.length.toString(16)}\r\n${chunk}\r\n`.repeat(41)}0\r\n\r\n`,
    ].join('\r\n')
    expect([413, 0]).toContain((await rawRequest(host.port, sent)).status)
    expect((await callWith(token)).status).toBe(200)
  })
  test('what is no JSON is refused, and an unknown call is a refusal in words', async () => {
    const token = await tokenFrom(ticketOf(host.address()))
    expect((await callWith(token, 'app.state', '{')).status).toBe(400)
    for (const name of ['constructor', '../session', 'workspace.delete', ''])
      expect(JSON.parse((await callWith(token, name)).body)).toMatchObject({ ok: false, failure: { kind: 'missing' } })
    expect(bugs).toEqual([])
  })
})

describe('who waits at the door', () => {
  test('a sender that dawdles over its headers is cut off', async () => {
    host.stop()
    host = await start({ headerMs: 300 })
    const closed = Promise.withResolvers<number>()
    const began = Date.now()
    const socket = connect({ host: '127.0.0.1', port: host.port }, () => socket.write('GET / HTTP/1.1\r\n'))
    const drip = setInterval(() => socket.write('X-Slow: 1\r\n'), 50)
    socket.on('error', () => undefined)
    socket.on('close', () => closed.resolve(Date.now() - began))
    socket.resume()
    expect(await closed.promise).toBeLessThan(3_000)
    clearInterval(drip)
  })
  test('it listens on one loopback address and no other', async () => {
    const listening = readFileSync('/proc/net/tcp', 'utf8')
      .split('\n')
      .map((line) => line.trim().split(/\s+/))
      .filter((fields) => fields[3] === '0A' && fields[1]?.endsWith(`:${host.port.toString(16).toUpperCase().padStart(4, '0')}`))
      .map((fields) => fields[1]?.split(':')[0])
    expect(listening).toEqual(['0100007F'])
    const others = Object.values(networkInterfaces()).flatMap((all) => (all ?? []).filter((one) => !one.internal && one.family === 'IPv4'))
    for (const { address } of others) {
      const reached = Promise.withResolvers<boolean>()
      const socket = connect({ host: address, port: host.port }, () => reached.resolve(true))
      socket.on('error', () => reached.resolve(false))
      expect(await reached.promise).toBe(false)
      socket.destroy()
    }
  })
  test.runIf(process.platform !== 'win32')('the file that opens the browser is readable by this user alone and goes after use', () => {
    const address = host.address()
    const { file, remove } = redirectFile(address)
    expect(statSync(file).mode & 0o777).toBe(0o600)
    expect(readFileSync(file, 'utf8')).toContain(address)
    remove()
    expect(statSync(file, { throwIfNoEntry: false })).toBeUndefined()
  })
})
