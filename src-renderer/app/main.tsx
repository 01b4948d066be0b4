import './theme/fonts.css'
import '@mantine/core/styles.layer.css'
import '@mantine/dates/styles.layer.css'
import '@mantine/notifications/styles.layer.css'
import './theme/tokens.css'
import './theme/base.css'
import 'dayjs/locale/fr'
import { setNonce } from 'get-nonce'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { config } from 'zod'
import { fr } from 'zod/locales'
import { App } from './app'
import { Providers } from './providers'
import { applyStoredTheme } from './theme/color-scheme'

const nonce = document.querySelector<HTMLElement>('[property="csp-nonce"]')?.nonce ?? ''
// Libraries that lock the scroll behind a dialog insert a style of their own.
if (nonce) setNonce(nonce)
config(fr())
applyStoredTheme()

const root = document.getElementById('root')
if (!root) throw new Error('index.html has no root')
createRoot(root).render(
  <StrictMode>
    <Providers nonce={nonce}>
      <App />
    </Providers>
  </StrictMode>,
)
