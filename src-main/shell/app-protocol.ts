import { readFile } from 'node:fs/promises'
import { extname, join, normalize, sep } from 'node:path'
import { protocol, type Session } from 'electron'

const APP_SCHEME = 'app'
export const APP_ORIGIN = 'app://jalon'

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.json': 'application/json',
}

/** Must run before the application is ready: gives the pages an origin of their own instead of file://. */
export function declareAppScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: APP_SCHEME, privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true } },
  ])
}

/** Serves the built pages, with the policy that lets nothing else in. */
export function serveApp(session: Session, root: string): void {
  session.protocol.handle(APP_SCHEME, async (request) => {
    const { host, pathname } = new URL(request.url)
    const path = normalize(join(root, decodeURIComponent(pathname === '/' ? '/index.html' : pathname)))
    if (host !== 'jalon' || !path.startsWith(root + sep)) return new Response(null, { status: 403 })
    const type = TYPES[extname(path)]
    if (!type) return new Response(null, { status: 404 })
    try {
      const body = await readFile(path)
      return extname(path) === '.html'
        ? htmlResponse(body.toString('utf8'), type)
        : new Response(new Uint8Array(body), { headers: { 'content-type': type } })
    } catch {
      return new Response(null, { status: 404 })
    }
  })
}

// A nonce per load: the styles that Mantine inserts at run time carry it, nothing else passes.
function htmlResponse(html: string, type: string): Response {
  const nonce = crypto.randomUUID().replaceAll('-', '')
  return new Response(html.replaceAll('__CSP_NONCE__', nonce), {
    headers: { 'content-type': type, 'content-security-policy': policy(nonce) },
  })
}

function policy(nonce: string): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    "style-src-attr 'none'",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
    "object-src 'none'",
  ].join('; ')
}
