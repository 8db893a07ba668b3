import { followSettings, showStoredSettings } from './features/settings/settings.ts'

export { FirstLoad } from './shell/FirstLoad.tsx'

// What a served page's own script does (boot.ts), for one that no server of ours made.
void import('./styles/fonts.css')
showStoredSettings()
followSettings()
