/** Tells search engines in schema.org's words what a page is about. */
export function ToldToMachines({ value }: { value: object }) {
  // A closing tag inside of a text must not end the element.
  const json = JSON.stringify(value).replaceAll('<', String.raw`\u003c`)
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: json }} />
}
