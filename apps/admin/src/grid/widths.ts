/** Says columns to CSS: narrow ones stay, others keep their width at least and share the rest. */
export function widths(template: readonly number[]): string {
  return template.map((px) => (px <= 64 ? `${px}px` : `minmax(${px}px, ${px}fr)`)).join(' ')
}
