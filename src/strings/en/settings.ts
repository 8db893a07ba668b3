import type { SettingsWords } from '../settings.ts'

/** The words of the panel of settings. */
export const settings: SettingsWords = {
  title: 'Display settings',
  reset: 'Reset',
  close: 'Close',
  size: 'Text size',
  smaller: 'Smaller text',
  larger: 'Larger text',
  step: (step, of) => `Size ${step} of ${of}`,
  spacing: { legend: 'Line spacing', options: { tight: 'Tight', normal: 'Medium', loose: 'Loose' } },
  width: { legend: 'Column width', options: { narrow: 'Narrow', normal: 'Medium', wide: 'Wide' } },
  letters: { legend: 'Typeface', options: { serif: 'Serif', sans: 'Sans serif' } },
  colours: {
    legend: 'Colours',
    options: { system: 'System', light: 'Light', dark: 'Dark', sepia: 'Sepia' },
  },
  motion: { legend: 'Motion', options: { system: 'System', less: 'Reduced' } },
}
