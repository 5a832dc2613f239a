/** Any address that no page answers to. */
export function loader() {
  throw new Response(null, { status: 404 })
}

export default function NothingHere() {
  return null
}
