import { createRequestHandler, RouterContextProvider } from 'react-router'
import * as build from 'virtual:react-router/server-build'
import { type Door, doorContext } from './door.ts'

const handle = createRequestHandler(build)

/** Answers one request for a page of the shop. The server calls this; nothing else does. */
export function respond(request: Request, door: Door): Promise<Response> {
  // Forms of pages that tell nobody where they come from name no origin, which the router takes for
  // an attack. The server has refused what other sites send by then, by Sec-Fetch-Site.
  if (request.headers.get('origin') === 'null') request.headers.delete('origin')
  const context = new RouterContextProvider()
  context.set(doorContext, door)
  return handle(request, context)
}
