type Named = readonly [RegExp, string]

const browsers: readonly Named[] = [
  [/\bEdgA?\//, 'Edge'],
  [/\bOPR\//, 'Opera'],
  [/\bSamsungBrowser\//, 'Samsung Internet'],
  [/\b(Firefox|FxiOS)\//, 'Firefox'],
  [/\b(Chrome|CriOS|Chromium)\//, 'Chrome'],
  [/\bVersion\/.*Safari\//, 'Safari'],
]

const systems: readonly Named[] = [
  [/\biPad\b/, 'iPad'],
  [/\biPhone\b/, 'iPhone'],
  [/\bAndroid\b/, 'Android'],
  [/\bWindows\b/, 'Windows'],
  [/\bMac OS X\b/, 'macOS'],
  [/\bCrOS\b/, 'ChromeOS'],
  [/\bLinux\b/, 'Linux'],
]

/** Browser and system of a User-Agent in words: `Firefox on Linux`; empty where it says neither. */
export function deviceInWords(userAgent: string | null): string {
  const name = (list: readonly Named[]) => list.find(([mark]) => mark.test(userAgent ?? ''))?.[1]
  const [browser, system] = [name(browsers), name(systems)]
  return [browser, system].filter((word) => word !== undefined).join(' on ')
}
