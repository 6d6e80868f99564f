export { cleanForm, gradeOf, type CleanForm, type CleanIndicator, type CleanTruth } from './clean';
export { PRESET_IDS, PRESETS } from './presets';
export type { Preset, PresetId } from './preset';
