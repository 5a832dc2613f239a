// Before the first paint: the light or dark that was chosen on this device, else the system's.
;(function () {
  const chosen = localStorage.getItem('redthread.scheme')
  const dark = matchMedia('(prefers-color-scheme: dark)').matches
  const scheme = chosen === 'light' || chosen === 'dark' ? chosen : dark ? 'dark' : 'light'
  document.documentElement.setAttribute('data-mantine-color-scheme', scheme)
})()
