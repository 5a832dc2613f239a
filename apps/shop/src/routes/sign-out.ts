import { redirect } from 'react-router'
import { doorContext } from '../door.ts'
import { signOut } from '../views/sign-out.server.ts'
import type { Route } from './+types/sign-out'

/** Ends this device's session and goes home. */
export async function action({ context, params }: Route.ActionArgs) {
  const headers = new Headers()
  for (const cookie of await signOut(context.get(doorContext))) headers.append('set-cookie', cookie)
  return redirect(`/${params.shop}`, { headers })
}

/** Leaving is asked for by a button, never by an address alone. */
export function loader({ params }: Route.LoaderArgs) {
  return redirect(`/${params.shop}`)
}
