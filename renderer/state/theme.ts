export type ThemeChoice = 'system' | 'light' | 'dark'
const KEPT = 'cadre.theme'
const isChoice = (text: string | null): text is ThemeChoice => text === 'system' || text === 'light' || text === 'dark'

const kept = (): ThemeChoice => {
  const choice = localStorage.getItem(KEPT)
  return isChoice(choice) ? choice : 'system'
}

function show(choice: ThemeChoice): void {
  const dark = choice === 'dark' || (choice === 'system' && matchMedia('(prefers-color-scheme: dark)').matches)
  document.documentElement.dataset['theme'] = dark ? 'dark' : 'light'
}

export const themeChoice = kept
export function chooseTheme(choice: ThemeChoice): void {
  localStorage.setItem(KEPT, choice)
  show(choice)
}
/** Shows the kept theme, and follows the system's as long as that is the choice. */
export function followTheme(): void {
  show(kept())
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', () => show(kept()))
}
