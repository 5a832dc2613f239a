const largest = 8_000

/**
 * The logo as an image address with its color baked in, or null where it is too large to travel
 * in every mail. As an image a drawing can neither run scripts nor load anything.
 */
export function logoImage(svg: string | null, color: string): string | null {
  if (svg === null || svg === '' || svg.length > largest) return null
  const named = svg.includes('xmlns=')
    ? svg
    : svg.replace('<svg', '<svg xmlns="http://www.w3.org/2000/svg"')
  const drawn = named.replaceAll('currentColor', color)
  return `data:image/svg+xml;base64,${new TextEncoder().encode(drawn).toBase64()}`
}
