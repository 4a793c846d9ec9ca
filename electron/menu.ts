import { Menu } from 'electron'
import { menuTemplate, type MenuState, type Send } from './menu-template.ts'

/** Puts the menu in place; again whenever what it lists or checks has changed. */
export function showMenu(state: MenuState, send: Send): void {
  Menu.setApplicationMenu(Menu.buildFromTemplate([...menuTemplate(state, send)]))
}
