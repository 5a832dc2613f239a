// Before the first paint: the light or dark that was chosen on this device, else the system's.
;(function () {
  var chosen = localStorage.getItem('redthread.scheme')
  var dark = matchMedia('(prefers-color-scheme: dark)').matches
  var scheme = chosen === 'light' || chosen === 'dark' ? chosen : dark ? 'dark' : 'light'
  document.documentElement.setAttribute('data-mantine-color-scheme', scheme)
})()
