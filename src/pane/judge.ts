/** What of the core a run needs: loaded with the first run, so that the pane itself opens at once. */
export { evaluateInSteps } from '../core/evaluateInSteps';
export { judgementEdit, judgementsOf } from '../core/judgement';
export { planSheet } from '../core/selection';
