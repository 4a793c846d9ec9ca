import { createRoot } from 'react-dom/client'
import { App } from './app.tsx'
import { browserBridge } from './client/browser-bridge.ts'
import { StoresContext } from './state/context.ts'
import { createStores } from './state/stores.ts'
import { followTheme } from './state/theme.ts'
import './styles/tokens.css'
import './styles/base.css'
import './styles/marks.css'
import './styles/controls.css'
import './styles/tables.css'
import './styles/window.css'
import './styles/around.css'

followTheme()
const bridge = window.cadre ?? browserBridge()
const root = document.getElementById('root')
if (root === null) throw new Error('index.html has lost its root')
createRoot(root).render(
  <StoresContext value={createStores(bridge, window)}>
    <App bridge={bridge} />
  </StoresContext>,
)
