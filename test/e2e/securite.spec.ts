import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, type Page } from '@playwright/test'
import { test } from './support/application'
import { callRoute } from './support/contrat'
import { openDemonstration } from './support/demonstration'

const PAGE = 'app://jalon/'

/** A server of this computer that counts who knocks: proof that nothing left Jalon. */
async function countVisits(run: (address: string) => Promise<void>): Promise<number> {
  let visits = 0
  const server = createServer((_request, response) => {
    visits += 1
    response.setHeader('access-control-allow-origin', '*').end('reçu')
  })
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  await run(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`)
  await new Promise((closed) => server.close(closed))
  return visits
}

/** Adds an element to the page; gives the directive of the content policy that refused it. */
function refusalOf(page: Page, tag: string, properties: Record<string, string>): Promise<string> {
  return page.evaluate(
    ([name, values]) =>
      new Promise<string>((resolve) => {
        document.addEventListener('securitypolicyviolation', (event) => resolve(event.effectiveDirective), { once: true })
        document.body.append(Object.assign(document.createElement(name as string), values))
      }),
    [tag, properties] as const,
  )
}

for (const address of ['https://example.org/', 'app://ailleurs/']) {
  test(`la fenêtre refuse de naviguer vers ${address}`, async ({ jalon: { app, page } }) => {
    const refused = app.evaluate(
      ({ BrowserWindow }) =>
        new Promise((resolve) => {
          BrowserWindow.getAllWindows()[0]?.webContents.once('will-navigate', (event) => resolve([event.url, event.defaultPrevented]))
        }),
    )
    await page.evaluate((to) => window.location.assign(to), address)
    expect(await refused).toEqual([address, true])
    // Not through locators: they would wait for the end of a navigation that never comes.
    expect(await page.evaluate(() => [location.href, document.querySelector('h1')?.textContent])).toEqual([PAGE, 'Bienvenue dans Jalon'])
  })
}

test('aucune autre fenêtre ne peut s’ouvrir', async ({ jalon: { app, page } }) => {
  expect(await page.evaluate(() => [window.open('https://example.org/'), window.open('app://jalon/')])).toEqual([null, null])
  expect(app.windows()).toHaveLength(1)
})

test('rien ne sort vers le réseau, ni par la page ni par la session', async ({ jalon: { app, page } }) => {
  const visits = await countVisits(async (address) => {
    const directive = page.evaluate(
      () =>
        new Promise((resolve) => {
          document.addEventListener('securitypolicyviolation', (event) => resolve(event.effectiveDirective), { once: true })
        }),
    )
    expect(
      await page.evaluate(
        (to) =>
          fetch(to).then(
            () => 'reçu',
            (error) => error.name,
          ),
        address,
      ),
    ).toBe('TypeError')
    expect(await directive).toBe('connect-src')
    const behind = await app.evaluate(
      ({ net }, to) =>
        net.fetch(to).then(
          () => 'reçu',
          (error) => String(error),
        ),
      address,
    )
    expect(behind).toContain('ERR_BLOCKED_BY_CLIENT')
  })
  expect(visits).toBe(0)
})

test('la page refuse tout script, image, cadre ou style venu d’ailleurs', async ({ jalon: { page } }) => {
  expect(await refusalOf(page, 'script', { textContent: 'window.intrus = true' })).toBe('script-src-elem')
  expect(await page.evaluate(() => 'intrus' in window)).toBe(false)
  expect(await refusalOf(page, 'script', { src: 'https://example.org/a.js' })).toBe('script-src-elem')
  expect(await refusalOf(page, 'img', { src: 'https://example.org/a.png' })).toBe('img-src')
  expect(await refusalOf(page, 'iframe', { src: 'https://example.org/' })).toBe('frame-src')
  expect(await refusalOf(page, 'object', { data: 'https://example.org/' })).toBe('object-src')
  expect(await refusalOf(page, 'div', { innerHTML: '<b style="color: red">x</b>' })).toBe('style-src-attr')
})

test('les pages servies ne donnent rien hors de leur dossier', async ({ jalon: { page } }) => {
  const statuses = await page.evaluate(() =>
    Promise.all(['/', '/..%2fmain%2findex.js', '/..%2f..%2fpackage.json', '/absent.js'].map(async (path) => (await fetch(path)).status)),
  )
  expect(statuses).toEqual([200, 403, 403, 404])
})

test('le micro, la caméra, la position et les notifications sont refusés', async ({ jalon: { page } }) => {
  const answers = await page.evaluate(async () => {
    const stateOf = async (name: string) => (await navigator.permissions.query({ name: name as PermissionName })).state
    return {
      micro: await stateOf('microphone'),
      camera: await stateOf('camera'),
      position: await new Promise((resolve) =>
        navigator.geolocation.getCurrentPosition(
          () => resolve(null),
          ({ code }) => resolve(code),
        ),
      ),
      notifications: await Notification.requestPermission(),
    }
  })
  // Code 1 is PERMISSION_DENIED.
  expect(answers).toEqual({ micro: 'denied', camera: 'denied', position: 1, notifications: 'denied' })
})

test('sans session, aucune route de données ne répond', async ({ jalon: { page } }) => {
  for (const route of ['participant.list', 'accueil.get', 'parametre.journal', 'coffre.backups', 'bilan.produce']) {
    expect(await callRoute(page, route, {}), route).toEqual({ refus: 'session' })
  }
})

test('une route inconnue ou une demande mal formée est refusée, session ouverte ou non', async ({ jalon: { page } }) => {
  expect(await callRoute(page, 'participant.eraseAll', {})).toEqual({ refus: 'introuvable' })
  expect(await callRoute(page, 'constructor', {})).toEqual({ refus: 'introuvable' })
  expect(await callRoute(page, 'coffre.state', { chemin: '/etc' })).toEqual({ refus: 'saisie_invalide' })

  await openDemonstration(page)
  expect(await callRoute(page, '__proto__', {})).toEqual({ refus: 'introuvable' })
  expect(await callRoute(page, 'participant.get', { id: 'inconnu' })).toEqual({ refus: 'introuvable' })
  expect(await callRoute(page, 'participant.get', { id: 'inconnu', roles: ['administrateur'] })).toEqual({ refus: 'saisie_invalide' })
})
