import type { ShouldRevalidateFunctionArgs } from 'react-router'

/** Pages that show nothing of the cart are right after a press on it: they are not loaded anew. */
export function afterCartPress(args: ShouldRevalidateFunctionArgs): boolean {
  return isCartPress(args.formAction) ? false : args.defaultShouldRevalidate
}

function isCartPress(action: string | undefined): boolean {
  return action !== undefined && /^\/[a-z0-9-]+\/cart(\?|$)/.test(action)
}
