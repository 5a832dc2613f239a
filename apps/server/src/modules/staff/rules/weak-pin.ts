/** Tells whether a PIN is among the first that anyone would try: repeats, runs, years. */
export function isWeakPin(pin: string): boolean {
  return isRepeat(pin) || isRun(pin) || /^(19|20)\d\d$/.test(pin)
}

function isRepeat(pin: string): boolean {
  return /^(\d)\1+$/.test(pin) || /^(\d{2,4})\1+$/.test(pin)
}

function isRun(pin: string): boolean {
  const steps = pin
    .slice(1)
    .split('')
    .map((digit, i) => (Number(digit) - Number(pin[i]) + 10) % 10)
  return steps.every((step) => step === 1) || steps.every((step) => step === 9)
}
