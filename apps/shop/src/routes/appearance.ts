import { redirect } from 'react-router'
import { formText } from '../views/form-text.ts'
import { schemeCookie } from '../views/chosen-scheme.server.ts'
import type { Route } from './+types/appearance'

const YEAR_S = 31_536_000

/** Keeps the chosen light in a cookie and goes back to the page where it was chosen. */
export async function action({ request, params }: Route.ActionArgs) {
  const form = await request.formData()
  const scheme = form.get('scheme')
  const kept = scheme === 'light' || scheme === 'dark'
  const age = kept ? YEAR_S : 0
  const cookie = `${schemeCookie}=${kept ? scheme : ''}; Path=/; Max-Age=${age}; SameSite=Lax`
  return redirect(pathInside(formText(form, 'back'), params.shop), {
    headers: { 'set-cookie': cookie },
  })
}

/** Nothing is shown here; who comes by address goes home. */
export function loader({ params }: Route.LoaderArgs) {
  return redirect(`/${params.shop}`)
}

function pathInside(path: string, shop: string): string {
  return path.startsWith(`/${shop}/`) || path === `/${shop}` ? path : `/${shop}`
}
