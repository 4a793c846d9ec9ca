import { Go } from './go.tsx'

/** Stands where money would, with the way back. */
export function PayHidden() {
  return (
    <>
      Pay is hidden.{' '}
      <Go to={{ screen: 'settings', id: 'pay' }} className="ul">
        Show it in Settings
      </Go>
    </>
  )
}
