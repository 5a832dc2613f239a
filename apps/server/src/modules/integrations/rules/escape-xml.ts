const marks: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
}

/** A text as XML has it; characters that XML does not know are left out. */
export function escapeXml(text: string): string {
  return text
    .replaceAll(/[&<>"']/g, (mark) => marks[mark] ?? mark)
    .replaceAll(/[\p{Cc}\uFFFE\uFFFF]/gu, (mark) => (/\s/.test(mark) ? ' ' : ''))
}
