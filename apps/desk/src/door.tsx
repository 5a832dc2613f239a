import { Frame } from '@redthread/workbench/shell/frame'
import { SignInGate } from '@redthread/workbench/sign-in/sign-in-gate'

/** Sign-in first, then the frame. */
export function Door() {
  return (
    <SignInGate>
      <Frame />
    </SignInGate>
  )
}
